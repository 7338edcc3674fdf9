import { describe, expect, test, vi } from 'vitest';
import { readFile, saveFile } from '#lib/platform/files.ts';

const file = new File(['text'], 'recto-backup-2026-11-30.txt', { type: 'text/plain' });

function phone(share: () => Promise<void>, canShare = true) {
	const download = vi.fn();
	const navigator = { canShare: () => canShare, share };
	return { isTouch: () => true, navigator, download };
}

describe('a file', () => {
	test('goes to the share sheet on a phone', async () => {
		const surroundings = phone(() => Promise.resolve());
		expect(await saveFile(file, surroundings)).toBe('shared');
		expect(surroundings.download).not.toHaveBeenCalled();
	});

	test('that was not shared after all is not downloaded behind the back', async () => {
		const surroundings = phone(() => Promise.reject(new DOMException('', 'AbortError')));
		expect(await saveFile(file, surroundings)).toBe('dismissed');
		expect(surroundings.download).not.toHaveBeenCalled();
	});

	test('that took longer to make than a tap counts asks for another tap', async () => {
		const surroundings = phone(() => Promise.reject(new DOMException('', 'NotAllowedError')));
		expect(await saveFile(file, surroundings)).toBe('needs-tap');
	});

	test.each([
		['the share sheet fails', phone(() => Promise.reject(new DOMException('', 'DataError')))],
		['it takes no such file', phone(() => Promise.resolve(), false)],
		['this is a desk', { ...phone(() => Promise.resolve()), isTouch: () => false }],
	])('is downloaded where %s', async (_, surroundings) => {
		expect(await saveFile(file, surroundings)).toBe('downloaded');
		expect(surroundings.download).toHaveBeenCalledExactlyOnceWith(file);
	});

	test('is downloaded under its name', async () => {
		const links: HTMLAnchorElement[] = [];
		const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
			this: HTMLAnchorElement,
		) {
			links.push(this);
		});
		await saveFile(file, { isTouch: () => false });
		click.mockRestore();
		expect(links[0]?.download).toBe(file.name);
		expect(await (await fetch(links[0]?.href ?? '')).text()).toBe('text');
	});
});

describe('reading', () => {
	test('hands out the whole text, and how far it is', async () => {
		const text = 'ينبع 東京 👩‍🚀\n'.repeat(20_000);
		let read = '';
		const shares: number[] = [];
		await readFile(new Blob([text]), (piece, share) => {
			read += piece;
			shares.push(share);
			return true;
		});
		expect(read).toBe(text);
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
	});

	test('stops where nobody wants more', async () => {
		let pieces = 0;
		await readFile(new Blob(['x'.repeat(10_000_000)]), () => {
			pieces++;
			return false;
		});
		expect(pieces).toBe(1);
	});

	test('shows bytes that are no text as such', async () => {
		let read = '';
		await readFile(new Blob([new Uint8Array([137, 80, 78, 71])]), (piece) => {
			read += piece;
			return true;
		});
		expect(read).toBe('\ufffdPNG');
	});
});
