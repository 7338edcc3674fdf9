import '../../../src/app.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { FormatOffer } from '#lib/core/quiz/format-offer.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import QuizStart from '#lib/ui/quiz/QuizStart.svelte';
import { brokenWords, setLetters } from '../broken-words.ts';

const OFFERS: readonly FormatOffer[] = (
	['choice', 'typed', 'truth', 'names', 'order'] as const
).map((format) => ({ format, count: 12, reason: null }));

beforeEach(() => {
	document.body.style.overflowWrap = 'anywhere';
});

afterEach(async () => {
	setLetters('100%');
	document.body.style.overflowWrap = '';
	await page.viewport(414, 896);
});

async function openAll() {
	const { container } = await render(QuizStart, {
		title: 'Calls for Strengthening Cooperation',
		language: 'en',
		wishes: {
			...DEFAULT_QUIZ,
			clock: { kind: 'question', seconds: 30 },
			moves: true,
			nickname: '',
		},
		offers: OFFERS,
		faults: [],
		most: 60,
		isShared: false,
		onchange: vi.fn(),
		onshare: vi.fn(),
		classPage: '#class',
	});
	for (const row of container.querySelectorAll('details')) row.open = true;
	await expect.element(page.getByRole('spinbutton')).toBeVisible();
	return container;
}

test.each([
	[320, '100%'],
	[320, '200%'],
	[390, '200%'],
] as const)('at %i pixels and letters of %s no word is broken', async (width, size) => {
	await page.viewport(width, 800);
	setLetters(size);
	const form = await openAll();
	expect(brokenWords(form)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBe(width);
});

test('with room, choices are as wide as each other', async () => {
	await page.viewport(1280, 800);
	const form = await openAll();
	const group = () =>
		[...form.querySelectorAll('label:has([type="radio"])')]
			.slice(0, 4)
			.map((label) => Math.round(label.getBoundingClientRect().width));
	expect(new Set(group()).size).toBe(1);
});

test('none moves when another is chosen, however little room there is', async () => {
	await page.viewport(320, 800);
	const form = await openAll();
	const places = () =>
		[...form.querySelectorAll('label:has([type="radio"])')].map((label) => {
			const { x, y } = label.getBoundingClientRect();
			return [x, y];
		});
	const before = places();
	for (const name of ['None', 'Question', '1.5×', 'Off']) {
		(page.getByRole('radio', { name }).element() as HTMLInputElement).checked = true;
		expect(places()).toEqual(before);
	}
});
