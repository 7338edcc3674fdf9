import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import EditForm from '#lib/ui/card/EditForm.svelte';

const field = (name: 'prompt' | 'answer' | 'accepted', value: string | readonly string[]) => ({
	...{ field: name, value, own: value, isEdited: false, hasChangedBeneath: false },
});

function props() {
	return {
		kind: 'basic' as const,
		fields: [field('prompt', 'How long?'), field('answer', '354 km'), field('accepted', ['354'])],
		language: 'en',
		faultsOf: vi.fn(() => [] as { field: 'answer'; fault: 'empty' }[]),
		onsave: vi.fn(() => Promise.resolve(true)),
		onrestore: vi.fn(),
	};
}

test('gives all fields as they are to be, forms line by line', async () => {
	const given = props();
	await render(EditForm, given);
	await page.getByLabelText('Answer').fill(' 220 miles ');
	await page.getByLabelText('Also right, one to a line').fill('220\n\n two hundred and twenty ');
	await page.getByRole('button', { name: 'Save' }).click();
	await vi.waitFor(() => expect(given.onsave).toHaveBeenCalledOnce());
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
