import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardId, MemberId } from '#lib/core/cards/index.ts';
import { validateDeck } from '#lib/core/deck/index.ts';
import {
	applyChange,
	deckOf,
	historyOf,
	paused,
	problemsOf,
	readDraft,
	recorded,
	redone,
	remake,
	stepOf,
	undone,
	type Change,
	type History,
} from '#lib/core/draft/index.ts';
import { canonical } from '#lib/core/canonical.ts';
import { ferries, harbour, opened, place } from '../deck/harbour.ts';
import { HARBOUR_DRAFT, HARBOUR_MAKING, OWN } from './harbour-draft.ts';

const WORDS = ['Tarn', 'three', 'Heron', '4 March 2024', '', 'on {{gap}}', 'Monday', '\u202e', ' '];
const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 }));
const forms = fc.array(text, { maxLength: 3 });
const card = fc.constantFrom<CardId>(...harbour.cards.map(({ id }) => id), OWN);
const member = fc.constantFrom('heron', 'tern', 'gull', 'new').map((id) => id as MemberId);
const offset = fc.integer({ min: 0, max: harbour.article.text.length + 5 });
const span = fc.record({ start: offset, end: offset });
const kindOf = <Kind extends string>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);

const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ kind: kindOf('drop', 'keep'), card }),
	fc.record({ kind: kindOf('revert'), card }),
	fc.record({ kind: kindOf('move'), card, place: fc.integer({ min: 0, max: 6 }) }),
	fc.record({ kind: kindOf('prompt', 'answer', 'hint', 'as-of'), card, text }),
	fc.record({ kind: kindOf('accepted', 'distractors', 'tags'), card, forms }),
	fc.record({ kind: kindOf('cite'), card, span: fc.option(span) }),
	fc.record({ kind: kindOf('add-member'), card, member, label: text }),
	fc.record({ kind: kindOf('remove-member'), card, member }),
	fc.record({ kind: kindOf('label', 'group'), card, member, text }),
	fc.record({ kind: kindOf('member-accepted'), card, member, forms }),
	fc.record({ kind: kindOf('merge'), card, other: card }),
	fc.record({ kind: kindOf('add'), span }),
	fc.record({ kind: kindOf('write'), card: fc.constant(OWN), prompt: text, answer: text }),
	fc.record({ kind: kindOf('take-up'), leftOut: fc.integer({ min: 0, max: 1 }) }),
	fc.record({
		kind: kindOf('detail'),
		detail: kindOf('title', 'publisher', 'url', 'language', 'note'),
		text,
	}),
	fc.record({ kind: kindOf('count'), count: fc.option(fc.integer({ min: -1, max: 9_999 })) }),
);
const changes = fc.array(change, { maxLength: 12 });

function step(history: History, each: Change): History {
	const changed = applyChange(history.present, each);
	if (!changed.ok) return history;
	const { word, field } = stepOf(history.present, each);
	return recorded(history, changed.draft, word, field);
}

const worked = (each: readonly Change[]) => each.reduce(step, historyOf(HARBOUR_DRAFT));

function allUndone(history: History): History {
	return history.past.length === 0 ? history : allUndone(undone(history));
}

function allRedone(history: History): History {
	return history.future.length === 0 ? history : allRedone(redone(history));
}

test('whatever was done is taken back, and done again', () => {
	fc.assert(
		fc.property(changes, (each) => {
			const history = worked(each);
			const back = allUndone(history);
			expect(back.present).toEqual(HARBOUR_DRAFT);
			expect(allRedone(back).present).toEqual(history.present);
		}),
	);
});

test('a change that is taken back leaves what was before it', () => {
	fc.assert(
		fc.property(changes, change, (before, last) => {
			const history = paused(worked(before));
			const next = step(history, last);
			if (next !== history) expect(undone(next).present).toEqual(history.present);
		}),
	);
});

test('ids stay, each is of one card, and no card is lost', () => {
	fc.assert(
		fc.property(changes, (each) => {
			let { present } = historyOf(HARBOUR_DRAFT);
			for (const next of each) {
				const changed = applyChange(present, next);
				if (!changed.ok) continue;
				const before = present.cards.map((draftCard) => draftCard.card.id);
				const ids = changed.draft.cards.map((draftCard) => draftCard.card.id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids).toEqual(expect.arrayContaining(before));
				present = changed.draft;
			}
		}),
	);
});

test('the deck of any draft is valid, and what is not in it has its problems named', () => {
	fc.assert(
		fc.property(changes, (each) => {
			const { present } = worked(each);
			const { deck, withheld } = deckOf(present);
			if (deck !== null) {
				const validation = validateDeck(deck);
				expect(validation).toEqual({ ok: true, deck: expect.anything() as unknown });
			}
			const problems = problemsOf(present);
			for (const { card: faulty } of withheld) {
				expect(problems.get(faulty.id)?.length).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 300 },
	);
});

test('a draft is read back as it was stored', () => {
	fc.assert(
		fc.property(changes, (each) => {
			const { present } = worked(each);
			expect(readDraft(structuredClone(present))).toEqual(present);
		}),
	);
});

test('making again what was made changes nothing, whatever the maker has done', () => {
	fc.assert(
		fc.property(changes, (each) => {
			const { present } = worked(each);
			const remade = remake(present, HARBOUR_MAKING);
			expect(canonical(remade.draft)).toBe(canonical(present));
			const { fresh, changed, gone } = remade.difference;
			expect([...fresh, ...changed, ...gone]).toEqual([]);
		}),
	);
});

test('typing in one field is one step, until the field is left', () => {
	const typed = (history: History, letters: string) =>
		Array.from(letters).reduce((before, _, at) => {
			const prompt = letters.slice(0, at + 1);
			return step(before, { kind: 'prompt', card: opened.id, text: prompt });
		}, history);
	const once = typed(historyOf(HARBOUR_DRAFT), 'When?');
	expect(once.past).toHaveLength(1);
	expect(once.past[0]?.word).toEqual({ kind: 'prompt', prompt: opened.prompt });
	expect(undone(once).present).toEqual(HARBOUR_DRAFT);
	expect(typed(paused(once), 'Why?').past).toHaveLength(2);
	const other = step(once, { kind: 'answer', card: opened.id, text: 'x' });
	expect(typed(other, 'Why?').past).toHaveLength(3);
	// What is typed after Undo begins anew.
	expect(typed(undone(other), 'Why?').past).toHaveLength(2);
});

test('a change says what it did it to', () => {
	const drop = stepOf(HARBOUR_DRAFT, { kind: 'drop', card: place.id });
	expect(drop).toEqual({ word: { kind: 'drop', prompt: place.prompt }, field: null });
	const rename: Change = { kind: 'label', card: ferries.id, member: 'gull' as MemberId, text: '' };
	expect(stepOf(HARBOUR_DRAFT, rename).field).toBe(`label ${ferries.id} gull`);
});

test('no more steps are kept than a person goes back', () => {
	let history = historyOf(HARBOUR_DRAFT);
	for (let at = 0; at < 700; at++) {
		history = step(history, { kind: 'move', card: place.id, place: at % 2 === 0 ? 3 : 0 });
	}
	expect(history.past.length).toBeLessThanOrEqual(300);
	expect(history.past.length).toBeGreaterThan(200);
});

test('what was given out stays given out when a change is taken back', () => {
	const shared = { revision: 1, address: 'a' };
	const history = worked([{ kind: 'drop', card: place.id }]);
	const given = { ...history, present: { ...history.present, shared } };
	expect(undone(given).present.shared).toEqual(shared);
	expect(redone(undone(given)).present.shared).toEqual(shared);
});
