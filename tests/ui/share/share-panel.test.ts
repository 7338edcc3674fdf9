import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { qrOf } from '#lib/core/share/qr.ts';
import SharePanel from '#lib/ui/share/SharePanel.svelte';

const link = `https://recto.example/quiz/class/#r1.${'A'.repeat(200)}`;
const props = {
	...{ link, lead: 'Your result.', qr: qrOf(link), canShare: true },
	onshare: vi.fn((): Promise<'shared' | 'dismissed' | 'unavailable'> => Promise.resolve('shared')),
	oncopy: vi.fn(() => Promise.resolve(true)),
};
const status = page.getByRole('status');
const field = page.getByRole('textbox', { name: 'The link' });

beforeEach(() => void vi.clearAllMocks());

test('shows the link, how far it gets, and its QR code', async () => {
	await render(SharePanel, props);
	await expect.element(field).toHaveValue(link);
	await expect.element(field).toHaveAccessibleDescription('Short enough for any chat.');
	await expect.element(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
});

test('draws every dark module, and no other', async () => {
	const rows = [
		[true, true, false, true],
		[false, false, false, false],
		[false, true, true, true],
		[true, false, true, false],
	];
	await render(SharePanel, { ...props, qr: { size: 4, rows } });
	const svg = document.querySelector('[role="img"]');
	const path = svg?.querySelector('path');
	expect(svg?.getAttribute('viewBox')).toBe('-4 -4 12 12');
	const drawn = rows.map((row, y) =>
		row.map((_, x) => path?.isPointInFill(new DOMPoint(x + 0.5, y + 0.5))),
	);
	expect(drawn).toEqual(rows);
});

test('shares and copies that link, and says that it was copied', async () => {
	await render(SharePanel, props);
	await page.getByRole('button', { name: 'Share' }).click();
	expect(props.onshare).toHaveBeenCalledExactlyOnceWith(link);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	expect(props.oncopy).toHaveBeenCalledExactlyOnceWith(link);
	await expect.element(status).toHaveTextContent('Copied.');
});

test('says where sharing failed, and nothing where the person thought better of it', async () => {
	props.onshare.mockResolvedValueOnce('dismissed').mockResolvedValueOnce('unavailable');
	await render(SharePanel, props);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect.element(status).toHaveTextContent('');
	await page.getByRole('button', { name: 'Share' }).click();
	await expect.element(status).toMatchTextContent(/It could not be shared from here\./);
});

test('without a clipboard the link is marked, to be copied by hand', async () => {
	props.oncopy.mockResolvedValueOnce(false);
	await render(SharePanel, props);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect.element(status).toMatchTextContent(/Copy it from here/);
	const area = document.querySelector('textarea');
	expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, link.length]);
});

test('without a share sheet there is no button for it', async () => {
	await render(SharePanel, { ...props, canShare: false });
	await expect.element(page.getByRole('button', { name: 'Share' })).not.toBeInTheDocument();
});

test('says of a long link that it may be cut, and that it has no QR code', async () => {
	const long = `https://recto.example/#r1.${'A'.repeat(5_000)}`;
	await render(SharePanel, { ...props, link: long, qr: qrOf(long) });
	await expect.element(page.getByText(/^5,026 characters: most chats/)).toBeVisible();
	await expect.element(page.getByText(/too long for a QR code/)).toBeVisible();
});

test('says of an address of this device that it works for nobody else', async () => {
	await render(SharePanel, { ...props, link: 'http://localhost:4173/quiz/class/#r1.A' });
	await expect.element(page.getByText(/the link works for nobody else/)).toBeVisible();
});
