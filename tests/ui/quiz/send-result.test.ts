import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { qrOf } from '#lib/core/share/qr.ts';
import SendResult from '#lib/ui/quiz/SendResult.svelte';

const link = 'https://recto.example/quiz/class/#r1.A';
const props = {
	...{
		nickname: 'Amira',
		fits: true,
		longest: 40,
		longestTyped: 80,
		link,
		qr: qrOf(link),
		canShare: false,
	},
	...{ onnickname: vi.fn(), onshare: vi.fn(), oncopy: vi.fn(() => Promise.resolve(true)) },
};

test('asks for a name, and says what the link holds and what it is worth', async () => {
	await render(SendResult, props);
	const name = page.getByRole('textbox', { name: 'What shall your teacher call you?' });
	await expect.element(name).toHaveValue('Amira');
	await name.fill('Amira K.');
	expect(props.onnickname).toHaveBeenLastCalledWith('Amira K.');
	await expect.element(page.getByText(/those you missed/)).toBeVisible();
	await expect.element(page.getByText(/a note, not a proof/)).toBeVisible();
});

test('says of a name that is longer than a table has room for what becomes of it', async () => {
	const { rerender } = await render(SendResult, { ...props, nickname: '🌍'.repeat(40) });
	const said = page.getByText(/Your teacher sees its first 40 characters\./);
	await expect.element(said).not.toBeInTheDocument();
	await rerender({ nickname: '🌍'.repeat(41), fits: false });
	await expect.element(said).toBeVisible();
	const name = page.getByRole('textbox', { name: 'What shall your teacher call you?' });
	await expect.element(name).toHaveAccessibleDescription(/its first 40 characters/);
	await expect.element(name).toHaveValue('🌍'.repeat(41));
	await name.fill('x'.repeat(60));
	expect(props.onnickname).toHaveBeenLastCalledWith('x'.repeat(60));
});

test('a word on a link is gone once a new name has made another', async () => {
	const { rerender } = await render(SendResult, props);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
	await rerender({ link: `${link}B` });
	await expect.element(page.getByRole('status')).toHaveTextContent('');
});
