import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import KeptForGood from '#lib/ui/backup/KeptForGood.svelte';

const props = { isKept: false, isRefused: false, used: 3_400_000, onask: vi.fn() };
const ask = page.getByRole('button', { name: 'Ask to keep all of it' });

test('a store that may be cleared can be asked for', async () => {
	await render(KeptForGood, props);
	await expect.element(page.getByText(/^3\.4.MB in use/)).toBeVisible();
	await ask.click();
	expect(props.onask).toHaveBeenCalledOnce();
});

test.each([
	[{ isKept: true }, 'The browser keeps your decks and answers until you remove them.'],
	[{ isKept: null }, 'The browser does not say whether it keeps your decks and answers for good.'],
	[{ isRefused: true }, /^The browser did not agree\./],
])('with %o there is nothing more to ask', async (given, words) => {
	await render(KeptForGood, { ...props, ...given, used: 900 });
	await expect.element(page.getByText(words)).toBeVisible();
	await expect.element(ask).not.toBeInTheDocument();
	await expect.element(page.getByText(/in use/)).not.toBeInTheDocument();
});
