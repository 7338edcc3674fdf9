import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { CardId, FactId, MemberId } from '#lib/core/cards/card.ts';
import type { CardProblem, DraftCard } from '#lib/core/draft/index.ts';
import CardFields from '#lib/ui/make/CardFields.svelte';

const id = 'card' as CardId;
const common = { id, prompt: 'How many steps?', accepted: ['196 steps'], fact: 'f' as FactId };
const plain: DraftCard = {
	...{ standing: 'in', origin: 'made' },
	card: { ...common, kind: 'basic', answer: '196', citation: null },
};
const set: DraftCard = {
	...{ standing: 'in', origin: 'made' },
	card: {
		...{ ...common, kind: 'set', citation: null },
		members: ['Chile', 'Peru'].map((label) => ({ id: label as MemberId, label, accepted: [] })),
	},
};

function props(draftCard: DraftCard) {
	return {
		...{ draftCard, language: 'en', problems: [] as readonly CardProblem[] },
		...{ onchange: vi.fn(), onaddmember: vi.fn(), onleave: vi.fn() },
	};
}

test('each field is changed as it is typed, and left', async () => {
	const given = props(plain);
	await render(CardFields, given);
	await page.getByLabelText('Answer').fill('200');
	expect(given.onchange).toHaveBeenCalledWith({ kind: 'answer', card: id, text: '200' });
	await page.getByText('Other forms, choices, hint').click();
	await page.getByLabelText('Also right, one to a line').fill('a\nb\n');
	expect(given.onchange).toHaveBeenCalledWith({
		...{ kind: 'accepted', card: id, forms: ['a', 'b', ''] },
	});
	await page.getByLabelText('Hint').fill('many');
	expect(given.onchange).toHaveBeenLastCalledWith({ kind: 'hint', card: id, text: 'many' });
	expect(given.onleave).toHaveBeenCalled();
});

test('what is wrong is said at its field, and those that were folded away open', async () => {
	const problems: readonly CardProblem[] = [
		{ kind: 'empty', field: { name: 'prompt' } },
		{ kind: 'form-not-right', form: '196 steps', field: { name: 'accepted' } },
	];
	await render(CardFields, { ...props(plain), problems });
	await expect.element(page.getByText('Nothing is written here yet.')).toBeVisible();
	await expect.element(page.getByText(/“196 steps” is no other form of the answer/)).toBeVisible();
});

test('the names of a list are reworded, removed and added', async () => {
	const given = props(set);
	await render(CardFields, given);
	await expect.element(page.getByLabelText('Answer')).not.toBeInTheDocument();
	await page.getByLabelText('Name 2', { exact: true }).fill('Bolivia');
	expect(given.onchange).toHaveBeenCalledWith({
		...{ kind: 'label', card: id, member: 'Peru', text: 'Bolivia' },
	});
	await page.getByRole('button', { name: /^Remove .*Chile/ }).click();
	expect(given.onchange).toHaveBeenLastCalledWith({
		...{ kind: 'remove-member', card: id, member: 'Chile' },
	});
	await page.getByRole('button', { name: 'Add a name' }).click();
	expect(given.onaddmember).toHaveBeenCalledWith(id);
});
