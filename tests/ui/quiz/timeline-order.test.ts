import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import TimelineOrder from '#lib/ui/quiz/TimelineOrder.svelte';

const EVENTS = [
	{ id: 'a', text: 'Bridge', date: '1966' },
	{ id: 'b', text: 'Flood', date: '1947' },
	{ id: 'c', text: 'Canal', date: '1827' },
];

function props() {
	return {
		events: EVENTS,
		placed: [] as readonly string[],
		answer: null,
		language: 'en',
		onplace: vi.fn(),
		ontake: vi.fn(),
	};
}
const lines = () =>
	page
		.getByRole('listitem')
		.elements()
		.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

test('is placed by taps, earliest first, without any date', async () => {
	const given = props();
	const { rerender } = await render(TimelineOrder, { props: given });
	await page.getByRole('button', { name: 'Canal Place it 1st' }).click();
	expect(given.onplace).toHaveBeenCalledExactlyOnceWith('c');
	await rerender({ placed: ['c'] });
	await expect.element(page.getByRole('listitem').first()).toMatchTextContent(/Canal/);
	await expect.element(page.getByRole('button', { name: 'Bridge Place it 2nd' })).toBeVisible();
	expect(lines().join()).not.toMatch(/19|18/);
});

test('a tap on a placed one takes it back', async () => {
	const given = { ...props(), placed: ['c', 'a'] };
	await render(TimelineOrder, { props: given });
	await page.getByRole('button', { name: '2nd Bridge Take it back' }).click();
	expect(given.ontake).toHaveBeenCalledExactlyOnceWith('a');
});

test('tells what was done, and keeps the focus on the line that moved', async () => {
	const given = props();
	const { rerender } = await render(TimelineOrder, { props: given });
	given.onplace.mockImplementation((id: string) => rerender({ placed: [id] }));
	const canal = page.getByRole('button', { name: /Canal/ });
	(canal.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('status')).toHaveTextContent('1st: Canal');
	await expect.element(canal).toHaveFocus();
	await rerender({ placed: [] });
	await expect.element(page.getByRole('status')).toHaveTextContent('Taken back: Canal');
});

test('answered, it has the true order with its dates, and one’s own places where they differ', async () => {
	await render(TimelineOrder, {
		props: { ...props(), placed: ['c', 'a'], answer: ['c', 'b', 'a'] },
	});
	await expect.element(page.getByText('1827')).toBeVisible();
	const [canal, flood, bridge] = lines();
	expect(canal).toMatch(/Canal.*1827.*In its place/);
	expect(canal).not.toMatch(/You put it/);
	expect(flood).toMatch(/Flood.*1947.*Not placed/);
	expect(bridge).toMatch(/Bridge.*1966.*You put it 2nd/);
	expect(document.querySelectorAll('svg.right')).toHaveLength(1);
	expect(document.querySelectorAll('svg.wrong')).toHaveLength(2);
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
