import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { EditableField, EditFault } from '#lib/core/schedule/editable.ts';
import EditForm from '#lib/ui/card/EditForm.svelte';

const field = (name: 'prompt' | 'answer' | 'accepted', value: string | readonly string[]) => ({
	...{ field: name, value, own: value, isEdited: false, hasChangedBeneath: false },
});

function props() {
	return {
		kind: 'basic' as const,
		fields: [field('prompt', 'How long?'), field('answer', '354 km'), field('accepted', ['354'])],
		language: 'en',
		room: { text: 2048, choices: 64 },
		draft: undefined as ReadonlyMap<EditableField, string> | undefined,
		faultsOf: vi.fn(() => [] as { field: EditableField; fault: EditFault | 'given-away' }[]),
		onsave: vi.fn(() => Promise.resolve(true)),
		onrestore: vi.fn(),
		ondraft: vi.fn<(draft: ReadonlyMap<EditableField, string>) => void>(),
		ondrop: vi.fn(),
	};
}

test('gives all fields as they are to be, forms line by line', async () => {
	const given = props();
	await render(EditForm, given);
	await page.getByLabelText('Answer').fill(' 220 miles ');
	await page.getByLabelText('Also right, one to a line').fill('220\n\n two hundred and twenty ');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect.poll(() => given.onsave).toHaveBeenCalledOnce();
	expect(given.onsave).toHaveBeenCalledWith(
		new Map<string, unknown>([
			['prompt', 'How long?'],
			['answer', '220 miles'],
			['accepted', ['220', 'two hundred and twenty']],
		]),
	);
});

test('says beside the field why it cannot be saved, and goes there', async () => {
	const given = props();
	given.faultsOf.mockReturnValue([{ field: 'answer', fault: 'empty' }]);
	await render(EditForm, given);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect.element(page.getByText('Write something here.')).toBeVisible();
	await expect.element(page.getByLabelText('Answer')).toHaveFocus();
	await expect.element(page.getByLabelText('Answer')).toHaveAttribute('aria-invalid', 'true');
	expect(given.onsave).not.toHaveBeenCalled();
});

test('keeps the words that could not be stored, and says so', async () => {
	const given = props();
	given.onsave.mockResolvedValue(false);
	await render(EditForm, given);
	await page.getByLabelText('Answer').fill('220 miles');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect.element(page.getByText(/Your words are still here/)).toBeVisible();
	await expect.element(page.getByLabelText('Answer')).toHaveValue('220 miles');
});

test('shows the deck’s words below an edited field, and gives them back', async () => {
	const given = props();
	const [prompt] = given.fields;
	const edited = { ...field('answer', '220 miles'), own: '354 km', isEdited: true };
	await render(EditForm, { ...given, fields: [prompt as typeof edited, edited] });
	await expect.element(page.getByText('In the deck: 354 km')).toBeVisible();
	await page.getByRole('button', { name: 'As in the deck' }).click();
	expect(given.onrestore).toHaveBeenCalledOnce();
});

test('tells of every change that is not saved, and when none is left', async () => {
	const given = props();
	await render(EditForm, given);
	await page.getByLabelText('Answer').fill('220 miles');
	// The question was not touched: it follows what is saved of it meanwhile.
	expect(given.ondraft.mock.lastCall?.[0]).toEqual(new Map([['answer', '220 miles']]));
	expect(given.ondrop).not.toHaveBeenCalled();
	await expect.element(page.getByText(/not saved yet/)).not.toBeInTheDocument();
	await page.getByLabelText('Answer').fill('354 km');
	expect(given.ondrop).toHaveBeenCalledOnce();
});

test('shows what was written before and not saved, until it is dropped', async () => {
	const given = props();
	await render(EditForm, { ...given, draft: new Map([['answer', '220 miles']] as const) });
	await expect.element(page.getByText(/You wrote this before/)).toBeVisible();
	await expect.element(page.getByLabelText('Answer')).toHaveValue('220 miles');
	await expect.element(page.getByLabelText('Question')).toHaveValue('How long?');
	await page.getByRole('button', { name: 'Drop it' }).click();
	expect(given.ondrop).toHaveBeenCalledOnce();
	await expect.element(page.getByLabelText('Answer')).toHaveValue('354 km');
	await expect.element(page.getByLabelText('Question')).toHaveFocus();
	await expect.element(page.getByText(/You wrote this before/)).not.toBeInTheDocument();
});

test('a draft that is written back to what is saved is none any more', async () => {
	const given = props();
	await render(EditForm, { ...given, draft: new Map([['answer', '220 miles']] as const) });
	await page.getByLabelText('Answer').fill('354 km');
	expect(given.ondrop).toHaveBeenCalledOnce();
	await expect.element(page.getByText(/You wrote this before/)).not.toBeInTheDocument();
});

test('says how much there is room for, and that a question holds its answer', async () => {
	const given = props();
	given.faultsOf.mockReturnValue([
		{ field: 'prompt', fault: 'given-away' },
		{ field: 'answer', fault: 'too-long' },
		{ field: 'accepted', fault: 'too-long' },
	]);
	await render(EditForm, given);
	const save = page.getByRole('button', { name: 'Save' });
	await save.click();
	await expect.element(page.getByText(/The question holds its own answer/)).toBeVisible();
	await expect.element(page.getByText(/^This is too long: .* 2,048 characters/)).toBeVisible();
	await expect.element(page.getByText(/^A line of this is too long: .* 2,048/)).toBeVisible();
	await page.getByLabelText('Also right, one to a line').fill('form\n'.repeat(65));
	await save.click();
	await expect.element(page.getByText(/^These are too many: .* 64 lines/)).toBeVisible();
});
