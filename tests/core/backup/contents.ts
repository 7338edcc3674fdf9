import * as fc from 'fast-check';
import {
	BackupReader,
	BackupWriter,
	logEntry,
	type BackupContents,
	type BackupEntry,
	type BackupReading,
	type ReadBackup,
} from '#lib/core/backup/index.ts';
import type { WithdrawnCards } from '#lib/core/deck/stored-deck.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { LogEvent, UnknownEvent } from '#lib/core/schedule/index.ts';
import { harbour } from '../deck/harbour.ts';
import { moment } from '../schedule/log.ts';

export const WRITTEN_AT = Date.UTC(2026, 10, 30, 12);

const id = fc.stringMatching(/^[\w-]{22}$/);
/** Any script, and what no script is: halves of a surrogate pair, controls, line breaks of every kind. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('يبلغ طول', '東京', '\u2028\u0000\r\n', '\ud83d', '👩‍🚀'),
);
const base = fc
	.record({ id, day: fc.integer({ min: 0, max: 40_000 }) })
	.map(({ id, day }) => ({ v: 1, id, ...moment(day) }));

const review = fc
	.record({ base, rating: fc.constantFrom(1, 2, 3, 4), ms: fc.nat(60_000) })
	.map(({ base, rating, ms }) => ({
		...{ ...base, kind: 'review', item: 'deck/card', rating, ms, source: 'study' },
		...{ previous: null, interval: null, step: 0, params: 'fsrs6' },
	}));
const accept = fc
	.record({ base, form: anyText })
	.map(({ base, form }) => ({ ...base, kind: 'accept', item: 'deck/card', form }));
const edit = fc
	.record({ base, value: fc.jsonValue({ maxDepth: 3 }) })
	.map(({ base, value }) => ({ ...base, kind: 'edit', card: 'deck/card', field: 'prompt', value }));
const unknown = fc
	.record({ base, colour: anyText })
	.map(({ base, colour }) => ({ ...base, kind: 'paint', colour }));

const anyEvent = fc
	.oneof(review, accept, edit, unknown)
	.map((event) => event as unknown as LogEvent | UnknownEvent);

const anyRow = fc.record({
	key: id,
	event: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant({ kind: 'review', day: 'Monday' })),
});

const anyDeck: fc.Arbitrary<Deck> = fc
	.record({ id, revision: fc.integer({ min: 1, max: 5 }) })
	.map(({ id, revision }) => ({ ...harbour, id: id as DeckId, revision }));

const anyWithdrawn: fc.Arbitrary<WithdrawnCards> = fc.record({
	id: fc.constant(harbour.id),
	kept: fc.subarray(harbour.cards.map((card) => card.id)),
	retired: fc.subarray([...harbour.cards]),
});

export const anyContents: fc.Arbitrary<BackupContents> = fc.record({
	decks: fc.array(anyDeck, { maxLength: 2 }),
	events: fc.uniqueArray(anyEvent, { maxLength: 12, selector: ({ id }) => id }),
	withdrawn: fc.array(anyWithdrawn, { maxLength: 2 }),
	rows: fc.array(anyRow, { maxLength: 2 }),
	drafts: fc.array(fc.record({ id, text: anyText }), { maxLength: 2 }),
	quizzes: fc.array(fc.record({ id, left: fc.nat() }), { maxLength: 1 }),
});

export function entriesOf(contents: BackupContents): readonly BackupEntry[] {
	return [
		...contents.decks.map((deck) => ({ deck })),
		...contents.withdrawn.map((withdrawn) => ({ withdrawn })),
		...contents.events.map((event) => logEntry({ key: event.id, event })),
		...contents.rows.map((row) => ({ row })),
		...contents.drafts.map((draft) => ({ draft })),
		...contents.quizzes.map((quiz) => ({ quiz })),
	];
}

export function written(contents: BackupContents): string {
	const writer = new BackupWriter();
	const entries = entriesOf(contents);
	const { decks, events } = contents;
	const counts = { decks: decks.length, events: events.length, entries: entries.length };
	const begin = writer.begin({ at: WRITTEN_AT, ...counts });
	return [begin, ...entries.map((entry) => writer.line(entry)), writer.end()].join('');
}

/** Reads a text in pieces of some length, as a file would come. */
export function readText(text: string, piece = Infinity): ReadBackup {
	const reader = new BackupReader();
	for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
	return reader.end();
}

export function readWell(text: string): BackupReading {
	const read = readText(text);
	if (!read.ok) throw new Error(`not read: ${read.reason}`);
	return read;
}

export const NOTHING: BackupContents = {
	...{ decks: [], withdrawn: [], events: [], rows: [], drafts: [], quizzes: [] },
};
