import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { BackupReading } from '#lib/core/backup/index.ts';
import BackupPreview from '#lib/ui/backup/BackupPreview.svelte';
import { deckDifference } from '#lib/core/deck/deck-difference.ts';
import { withCards } from '../../core/deck/deck-versions.ts';
import { harbour } from '../../core/deck/harbour.ts';
import { deck } from './brought-decks.ts';

const contents = { decks: [], withdrawn: [], events: [], rows: [], drafts: [], quizzes: [] };
const reading: BackupReading = {
	...{ ok: true, contents, state: 'whole', readable: 1_200, damaged: 0, damagedLines: [] },
	...{ duplicates: 0, unknown: 0, isNewer: false },
	header: { at: Date.UTC(2026, 10, 30), decks: 1, events: 1_199, entries: 1_200 },
};
const props = {
	...{ reading, added: 400, alreadyHere: 799, onaccept: vi.fn(), onleave: vi.fn() },
	decks: [deck('Rivers', 'newer')],
};

test('says what is new, what is here, and what becomes of a deck', async () => {
	await render(BackupPreview, props);
	await expect.element(page.getByText(/Made on 30.November.2026/)).toBeVisible();
	await expect.element(page.getByText('1,199 answers and changes')).toBeVisible();
	await expect.element(page.getByText('400 new here, 799 here already')).toBeVisible();
	await expect.element(page.getByText('newer than yours, and takes its place')).toBeVisible();
	await page.getByRole('button', { name: 'Bring it in' }).click();
	expect(props.onaccept).toHaveBeenCalledOnce();
});

test('says how much of a file that was cut is whole, and asks', async () => {
	const cut: BackupReading = { ...reading, state: 'cut', readable: 412 };
	await render(BackupPreview, { ...props, reading: cut });
	const word = page.getByText(/This file was cut on its way\./);
	await expect
		.element(word)
		.toMatchTextContent(/412 of its 1,200 entries are whole\. Bring those in/);
});

test('names the damaged lines, and counts those beyond', async () => {
	const damagedLines = [{ line: 12, fault: 'impossible-date' as const }];
	const damaged: BackupReading = { ...reading, state: 'changed', damaged: 3, damagedLines };
	await render(BackupPreview, { ...props, reading: damaged });
	await expect.element(page.getByText('3 lines cannot be brought in:')).toBeVisible();
	await expect.element(page.getByText('Line 12: an entry on a day that cannot be')).toBeVisible();
	await expect.element(page.getByText('and 2 more')).toBeVisible();
});

test('with nothing new there is nothing to agree to', async () => {
	const decks = [deck('Rivers', 'same')];
	await render(BackupPreview, { ...props, decks, added: 0 });
	await expect.element(page.getByText('All of it is here already.')).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Bring it in' })).not.toBeInTheDocument();
});

test('of a newer deck shows card by card what changes, when asked', async () => {
	const later = withCards(harbour, harbour.cards.slice(1));
	const decks = [deck('Tarn', 'newer', deckDifference(harbour, later))];
	await render(BackupPreview, { ...props, decks });
	await page.getByText('What changes in it').click();
	await expect.element(page.getByRole('heading', { name: '1 card withdrawn' })).toBeVisible();
	await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
});
