import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import TimeRing from '#lib/ui/quiz/TimeRing.svelte';

const ring = { left: 65_000, total: 90_000, isTextShown: false, ontoggle: vi.fn() };

test('shows figures only on demand, and nothing moves for them', async () => {
	const given = { ...ring, ontoggle: vi.fn() };
	const { rerender } = await render(TimeRing, given);
	await expect.element(page.getByText('1:05')).not.toBeInTheDocument();
	const before = page.getByRole('button').element().getBoundingClientRect();
	await page.getByRole('button', { name: 'Time left' }).click();
	expect(given.ontoggle).toHaveBeenCalledOnce();
	await rerender({ isTextShown: true });
	await expect.element(page.getByText('1:05')).toBeVisible();
	await expect
		.element(page.getByRole('button', { name: 'Time left' }))
		.toHaveAttribute('aria-pressed', 'true');
	expect(page.getByRole('button').element().getBoundingClientRect()).toEqual(before);
});

test('is a timer that can be read and does not speak', async () => {
	await render(TimeRing, ring);
	const timer = page.getByRole('timer');
	await expect.element(timer).toHaveTextContent('1 minute 5 seconds left');
	await expect.element(timer).toHaveAttribute('aria-live', 'off');
});

test('empties, and is thicker in the last ten seconds', async () => {
	const { rerender } = await render(TimeRing, ring);
	const calm = width();
	await rerender({ left: 22_500 });
	expect(arc()?.getAttribute('stroke-dashoffset')).toBe('75');
	expect(width()).toBe(calm);
	await rerender({ left: 10_000 });
	expect(width()).toBeGreaterThan(calm);
	await rerender({ left: -300 });
	expect(arc()?.getAttribute('stroke-dashoffset')).toBe('100');
});

function arc() {
	return document.querySelector('.left');
}

function width() {
	const circle = arc();
	if (circle === null) throw new Error('no ring');
	return parseFloat(getComputedStyle(circle).strokeWidth);
}
