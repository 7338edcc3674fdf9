import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import SourceSheet from '#lib/ui/source/SourceSheet.svelte';

const before = 'A sentence that leads up to it. '.repeat(200);
const quote = 'The Severn is 354 kilometres long.';
const article = {
	kind: 'whole' as const,
	title: 'Where five rivers rise',
	publisher: 'Hill Gazette',
	published: '2023-05-02',
	text: `${before}${quote} And more.`,
};
const citation = { start: before.length, end: before.length + quote.length };

test('opens at the marked sentence, says where it stands, and closes on Escape', async () => {
	const onclose = vi.fn();
	await render(SourceSheet, { article, citation, language: 'en', onclose });
	const dialog = page.getByRole('dialog', { name: 'In the article' });
	await expect.element(dialog).toBeVisible();
	await expect.element(dialog).toMatchTextContent(/Hill Gazette · 2 May 2023/);
	const mark = document.querySelector('dialog mark');
	expect(mark?.textContent).toBe(quote);
	const isInSight = () => {
		const { top, bottom } = mark?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
		return top > 0 && bottom < innerHeight;
	};
	await expect.poll(isInSight).toBe(true);
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
});

test('links to the original over https only', async () => {
	const shown = { article: { ...article, url: 'javascript:alert(1)' }, citation, language: 'en' };
	const { rerender } = await render(SourceSheet, { ...shown, onclose: vi.fn() });
	expect(document.querySelector('dialog a')).toBeNull();
	await rerender({ article: { ...article, url: 'https://example.org/rivers' } });
	expect(document.querySelector('dialog a')?.getAttribute('rel')).toContain('noopener');
});
