import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import AsideList from '#lib/ui/card/AsideList.svelte';

const kept = (items: readonly string[], inDays: number | null = null) => [
	{ items, label: undefined, inDays },
];
const aside = (id: string, rest: object = {}) => ({
	...{ id, prompt: `Prompt of ${id}`, kept: kept([id]) },
	...{ isEdited: false, hasChangedBeneath: false, isFlagged: false, ...rest },
});

function props(cards: ReturnType<typeof aside>[]) {
	return {
		...{ cards, language: 'en', onrestore: vi.fn(), onunflag: vi.fn() },
		...{ onresume: vi.fn(), onresumeall: vi.fn() },
	};
}

const all = () => page.getByRole('button', { name: 'Bring all back' });

test('brings all back at once, and nothing that is only reworded', async () => {
	const reworded = aside('c', { kept: [], isEdited: true });
	const given = props([aside('a'), aside('b', { kept: kept(['b1', 'b2'], 1) }), reworded]);
	await render(AsideList, given);
	await all().click();
	expect(given.onresumeall).toHaveBeenCalledWith(['a', 'b1', 'b2']);
});

test('offers that for more than one alone', async () => {
	await render(AsideList, props([aside('a'), aside('c', { kept: [], isEdited: true })]));
	await expect.element(page.getByRole('button', { name: /^Bring back/ })).toBeVisible();
	await expect.element(all()).not.toBeInTheDocument();
});
