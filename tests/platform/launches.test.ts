import { expect, test, vi } from 'vitest';
import { watchLaunches } from '#lib/platform/launches.ts';

test('each file that the system opens is told of; one that has gone is not', async () => {
	const taken: ((launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void)[] =
		[];
	const onfile = vi.fn();
	watchLaunches(onfile, { launchQueue: { setConsumer: (take) => taken.push(take) } });
	const file = new File(['{}'], 'a.deck.json');
	taken[0]?.({ files: [{ getFile: () => Promise.resolve(file) }] });
	taken[0]?.({ files: [{ getFile: () => Promise.reject(new Error('gone')) }] });
	taken[0]?.({ files: [] });
	taken[0]?.({});
	await Promise.resolve();
	expect(onfile.mock.calls).toEqual([[file]]);
});

test('a browser that hands no files over is left alone', () => {
	expect(() => watchLaunches(vi.fn(), {})).not.toThrow();
});
