import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import ArticleField from '#lib/ui/make/ArticleField.svelte';

function props() {
	return {
		...{ text: '', isReading: false, trouble: null as string | null, isDragged: false },
		...{ ontext: vi.fn(), onpaste: vi.fn(), onfile: vi.fn(), onclear: vi.fn() },
	};
}

function paste(data: Readonly<Record<string, string>>, file?: File) {
	const clipboardData = new DataTransfer();
	for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
	if (file !== undefined) clipboardData.items.add(file);
	const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
	page.getByLabelText('The article').element().dispatchEvent(event);
	return event;
}

test('a paste with paragraphs is handed on as a page, one without as its text', async () => {
	const given = props();
	await render(ArticleField, given);
	paste({ 'text/plain': 'One. Two.', 'text/html': '<p>One.</p><p>Two.</p>' });
	expect(given.onpaste).toHaveBeenCalledWith('<p>One.</p><p>Two.</p>', 'One. Two.');
	paste({ 'text/plain': 'Code', 'text/html': '<span style="color: red">Code</span>' });
	expect(given.onpaste).toHaveBeenLastCalledWith('', 'Code');
});

test('a paste into a text that stands there is the browser’s own', async () => {
	const given = { ...props(), text: 'Something.' };
	await render(ArticleField, given);
	const event = paste({ 'text/plain': 'more', 'text/html': '<p>more</p>' });
	expect(event.defaultPrevented).toBe(false);
	expect(given.onpaste).not.toHaveBeenCalled();
});

test('a file that is pasted is opened', async () => {
	const given = props();
	await render(ArticleField, given);
	const file = new File(['x'], 'a.txt');
	paste({}, file);
	expect(given.onfile).toHaveBeenCalledOnce();
});

test('says how long the text is, and what is wrong with it', async () => {
	const given = { ...props(), text: 'Three words – here.', trouble: 'This is a PDF.' };
	await render(ArticleField, given);
	await expect.element(page.getByText('3 words')).toBeVisible();
	await expect.element(page.getByRole('alert')).toMatchTextContent('This is a PDF.');
	await page.getByRole('button', { name: 'Start over' }).click();
	expect(given.onclear).toHaveBeenCalledOnce();
});
