import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { foldItem } from '#lib/core/schedule/fold.ts';
import { canonical } from '#lib/core/canonical.ts';
import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import type { Store } from '#lib/storage/store.ts';
import { item, moment, plainCard, reviewOf, sampleDeck, settingOf, voidOf } from './sample.ts';

const DECK = 'deck' as DeckId;
const ITEM = item(DECK, 'a');
const ROUNDS = 8;

let name: string;
/** Each with a connection of its own, as two tabs have. */
let pages: readonly [Store, Store];

beforeEach(async () => {
	name = `test-${crypto.randomUUID()}`;
	pages = [openStore({ name }), openStore({ name })];
	await pages[0].putDeck(sampleDeck(DECK, [plainCard('a')]));
});

afterEach(() => {
	for (const page of pages) page.close();
	indexedDB.deleteDatabase(name);
});

interface Round {
	readonly round: number;
	readonly page: 0 | 1;
	/** The last review that both pages had seen. */
	readonly seen: LogEvent['id'] | null;
}

/** Both pages answer from what they had seen, at the same instant. */
function answer({ round, page, seen }: Round): LogEvent {
	const rating: Rating = page === 0 ? 3 : 1;
	const shown = rating === 3 ? { interval: 1 + round * 2 } : { step: 0 };
	const id = `r${String(round)}${'ab'.charAt(page)}`;
	return reviewOf(ITEM, id, rating, moment(100 + round * 3), { previous: seen, ...shown });
}

const sorted = (events: readonly unknown[]) => events.map(canonical).sort();

/** @param written what a page writes in one round */
async function race(written: (round: Round) => readonly LogEvent[]): Promise<void> {
	const all: LogEvent[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const record = await pages[0].record(DECK, moment(100 + round * 3));
		const seen = record?.states.get(ITEM)?.lastReview ?? null;
		const ours = written({ round, page: 0, seen });
		const theirs = written({ round, page: 1, seen });
		await Promise.all([pages[0].append(ours), pages[1].append(theirs)]);
		all.push(...ours, ...theirs);

		const { events, corrupt } = await pages[0].log();
		expect(corrupt).toEqual([]);
		expect(sorted(events)).toEqual(sorted(all));
		const settings = new SettingsInForce(all).of(DECK);
		const { state } = foldItem(
			all.filter(({ kind }) => kind !== 'setting'),
			settings,
		);
		for (const page of pages) {
			const known = await page.record(DECK, moment(100 + round * 3));
			expect(known?.states.get(ITEM)).toEqual(state);
			expect(known?.settings.of(DECK)).toEqual(settings);
		}
	}
}

test('two pages that answer one item at once lose neither answer, and the state is that of both', async () => {
	await race((round) => [answer(round)]);
});

test('nor where both mint the same id', async () => {
	await race((round) => [{ ...answer(round), id: `r${String(round.round)}` as LogEvent['id'] }]);
});

test('nor where one takes back what it has just seen while the other answers', async () => {
	await race((round) => {
		const { page, seen } = round;
		if (page === 0 || seen === null) return [answer(round)];
		return [voidOf(seen, `v${String(round.round)}`, moment(100 + round.round * 3))];
	});
});

test('nor where one sets what moves the due days', async () => {
	await race((round) => {
		// Nothing was shown: when the item is due is worked out, by the setting in force.
		if (round.page === 0) return [{ ...answer(round), interval: null, step: null } as LogEvent];
		const when = moment(100 + round.round * 3, 1);
		return [settingOf(`s${String(round.round)}`, 'retention', 0.95 - round.round / 50, when)];
	});
});
