import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId, PlainCard, SetCard } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { LIMITS } from '#lib/core/deck/limits.ts';
import { editableFields, editFault, fieldOf } from '#lib/core/schedule/editable.ts';
import type { EditEvent, EventId, LogEvent } from '#lib/core/schedule/event.ts';
import { layOver, type LaidCard } from '#lib/core/schedule/laid-over.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { voidsFor } from '#lib/core/schedule/undo.ts';
import { RIVERS } from '../../state/fixture.ts';
import { moment, voidEvent } from './log.ts';

const card = (id: string) => `${RIVERS.id}/${id as CardId}` as const;
const base = (id: string, minutes: number) =>
	({ v: 1, id: id as EventId, ...moment(100, minutes) }) as const;

function edit(minutes: number, on: string, field: string, value: unknown, over?: unknown) {
	const event = { ...base(`e${String(minutes)}`, minutes), card: card(on), field, value };
	return { ...event, kind: 'edit', ...(over === undefined ? {} : { over }) } satisfies EditEvent;
}

function accept(minutes: number, item: string, form: string): LogEvent {
	return { ...base(`a${String(minutes)}`, minutes), kind: 'accept', item: item as ItemId, form };
}

function flag(minutes: number, on: string, why: string): LogEvent {
	return { ...base(`f${String(minutes)}`, minutes), kind: 'flag', card: card(on), why };
}

const laidOf = (id: string, events: readonly LogEvent[]): LaidCard | undefined =>
	layOver(RIVERS, events).get(id as CardId);
const plain = (laid: LaidCard | undefined) => laid?.card as PlainCard;
const set = (laid: LaidCard | undefined) => laid?.card as SetCard;

describe('an edit', () => {
	test('changes what it names, and keeps id, citation and all the rest', () => {
		const laid = laidOf('length', [edit(1, 'length', 'prompt', 'How long does it run?')]);
		expect(laid?.card).toEqual({ ...RIVERS.cards[0], prompt: 'How long does it run?' });
		expect(laid?.own).toBe(RIVERS.cards[0]);
		expect(laid?.edited).toEqual(['prompt']);
	});

	test('of null takes the field back to the deck’s own', () => {
		const laid = laidOf('length', [
			edit(1, 'length', 'answer', '350 km'),
			edit(2, 'length', 'answer', null),
		]);
		expect(laid?.card).toEqual(RIVERS.cards[0]);
		expect(laid?.edited).toEqual([]);
	});

	test('that says what the deck says is none', () => {
		expect(laidOf('length', [edit(1, 'length', 'answer', '354 kilometres')])?.edited).toEqual([]);
	});

	test.each([
		['an empty question', 'length', 'prompt', ' \n'],
		['an empty answer', 'length', 'answer', ''],
		['no text at all', 'length', 'answer', 42],
		['a question that is too long', 'length', 'prompt', 'x'.repeat(LIMITS.text + 1)],
		['an answer with hidden controls', 'length', 'answer', 'two\u202e45'],
		['a cloze without its gap', 'bridge', 'prompt', 'It has been bridged since 1966.'],
		['a cloze with two gaps', 'bridge', 'prompt', '{{gap}} and {{gap}}'],
		['a gap in a question', 'length', 'prompt', 'How {{gap}}?'],
		['a list for a text', 'length', 'answer', ['a']],
		['a text for a list', 'length', 'accepted', 'a'],
		['too many forms', 'length', 'accepted', Array.from({ length: 65 }, (_, i) => `f${String(i)}`)],
		['an answer to a set', 'five', 'answer', 'Five'],
		['a member that is not there', 'five', 'label/trent', 'Trent'],
		['a member called as another', 'five', 'label/wye', 'SEVERN'],
		['a field that is not to be edited', 'length', 'citation', null],
	])('to %s is passed over', (_name, on, field, value) => {
		const own = RIVERS.cards.find(({ id }) => id === (on as CardId));
		const laid = laidOf(on, [edit(1, on, field, value)]);
		expect(laid?.card).toEqual(own);
		expect(laid?.edited).toEqual([]);
	});

	test('that is senseless leaves the one before it in force', () => {
		const events = [edit(1, 'length', 'answer', '220 miles'), edit(2, 'length', 'answer', ' ')];
		expect(plain(laidOf('length', events)).answer).toBe('220 miles');
	});

	test('of an answer leaves behind what belonged to the deck’s answer', () => {
		const [first] = RIVERS.cards;
		const deck = {
			...RIVERS,
			cards: [
				{
					...(first as PlainCard),
					...{ value: { number: 354 }, derived: 'count' as const, distractors: ['7', '220 Miles'] },
				},
			],
		};
		const laid = layOver(deck, [edit(1, 'length', 'answer', '220 miles')]);
		const worded = plain(laid.get('length' as CardId));
		expect('value' in worded || 'derived' in worded).toBe(false);
		expect(worded.distractors).toEqual(['7']);
	});

	test('of a hint may be that there is none', () => {
		const deck = { ...RIVERS, cards: RIVERS.cards.map((card) => ({ ...card, hint: 'Wet' })) };
		const laid = layOver(deck, [edit(1, 'length', 'hint', '')]).get('length' as CardId);
		expect(laid?.card.hint).toBeUndefined();
		expect(laid?.edited).toEqual(['hint']);
	});

	test('can call a member of a set otherwise', () => {
		const laid = laidOf('five', [edit(1, 'five', 'label/wye', 'Afon Gwy')]);
		expect(set(laid).members.map(({ label }) => label)).toContain('Afon Gwy');
		expect(set(laid).members.map(({ id }) => id)).toContain('wye');
	});

	test('can make two members change names, but not take them both for one', () => {
		const swap = [edit(1, 'five', 'label/wye', 'Severn'), edit(2, 'five', 'label/severn', 'Wye')];
		expect(laidOf('five', swap)?.edited).toHaveLength(2);
		const half = [...swap, edit(3, 'five', 'label/severn', null)];
		expect(laidOf('five', half)?.edited).toEqual([]);
	});
});

describe('what the citation still proves', () => {
	const wording = (on: string, field: string, value: unknown) =>
		laidOf(on, [edit(1, on, field, value)])?.wording;

	test('a question in other words is the learner’s wording', () => {
		expect(wording('length', 'prompt', 'How far?')).toBe('reworded');
	});

	test('an answer that stands in the quote is proved by it, one that does not is not', () => {
		expect(wording('length', 'answer', '354')).toBe('reworded');
		expect(wording('length', 'answer', '35')).toBe('unproved');
		expect(wording('length', 'answer', '220 miles')).toBe('unproved');
		expect(wording('five', 'label/wye', 'Afon Gwy')).toBe('unproved');
	});

	test('other forms and a hint leave it as it is, and so does a card without one', () => {
		expect(wording('length', 'accepted', ['220 miles'])).toBeNull();
		expect(wording('length', 'hint', 'A river')).toBeNull();
		expect(wording('own', 'answer', 'The Severn')).toBeNull();
	});
});

describe('the deck’s card beneath', () => {
	test('has changed where it says something else than when it was edited', () => {
		const beneath = (over?: unknown) =>
			laidOf('length', [edit(1, 'length', 'answer', '220 miles', over)])?.changedBeneath;
		expect(beneath('354 kilometres')).toEqual([]);
		expect(beneath('345 kilometres')).toEqual(['answer']);
		expect(beneath()).toEqual([]);
	});
});

describe('accepted forms', () => {
	test('join those of the card, and of the member they name', () => {
		const events = [
			accept(1, card('length'), '220 miles'),
			accept(2, `${card('five')}/wye`, 'Gwy'),
			accept(3, card('length'), ' '),
		];
		expect(laidOf('length', events)?.card.accepted).toEqual(['220 miles']);
		const { members } = set(laidOf('five', events));
		expect(members.map(({ accepted }) => accepted)).toEqual([[], ['Gwy'], [], [], []]);
	});

	test('that were there when the list was edited hold only as it says', () => {
		const events = [
			accept(1, card('length'), 'a'),
			accept(2, card('length'), 'b'),
			edit(3, 'length', 'accepted', ['b']),
			accept(4, card('length'), 'c'),
		];
		expect(laidOf('length', events)?.card.accepted).toEqual(['b', 'c']);
		const back = [...events, edit(5, 'length', 'accepted', null)];
		expect(laidOf('length', back)?.card.accepted).toEqual(['a', 'b', 'c']);
	});
});

describe('a flag', () => {
	test('is the latest one, and an empty one takes it back', () => {
		const events = [flag(1, 'length', 'answer\n'), flag(2, 'length', 'question\nWhich one?')];
		expect(laidOf('length', events)?.flag).toEqual({ reasons: ['question'], words: 'Which one?' });
		expect(laidOf('length', [...events, flag(3, 'length', '')])?.flag).toBeNull();
	});
});

test('nothing is said of cards over which nothing is laid, nor of other decks', () => {
	const card = 'elsewhere/length' as `${DeckId}/${CardId}`;
	const other: LogEvent = { ...base('f', 1), kind: 'flag', card, why: 'x\n' };
	expect(layOver(RIVERS, [other]).size).toBe(0);
});

const CARDS = ['length', 'bridge', 'five', 'own'];
const FIELDS = ['prompt', 'answer', 'accepted', 'hint', 'label/wye', 'label/severn', 'nonsense'];
const TEXTS = ['A', 'Wye', 'Severn', '{{gap}} it is', '', '  ', '354', null];

const anyEdit = fc
	.tuple(
		...[fc.constantFrom(...CARDS), fc.constantFrom(...FIELDS)],
		fc.oneof(fc.constantFrom<unknown>(...TEXTS), fc.constant(['A', 'B'])),
	)
	.map(([on, field, value]) => ({ kind: 'edit', card: card(on), field, value }) as const);
const anyAccept = fc
	.tuple(fc.constantFrom(card('length'), `${card('five')}/wye`), fc.constantFrom('A', 'B', ''))
	.map(([item, form]) => ({ kind: 'accept', item: item as ItemId, form }) as const);
const anyFlag = fc
	.tuple(fc.constantFrom(...CARDS), fc.constantFrom('', 'answer\n', 'words'))
	.map(([on, why]) => ({ kind: 'flag', card: card(on), why }) as const);

/** A log of changes, some at the same moment. */
const anyLog = fc
	.array(fc.tuple(fc.oneof(anyEdit, anyAccept, anyFlag), fc.nat({ max: 5 })), { maxLength: 14 })
	.map((drawn) =>
		drawn.map(([event, minutes], i) => ({ ...event, ...base(`x${String(i)}`, minutes) })),
	);

describe('laws', () => {
	test('neither the order of arrival nor duplicates matter', () => {
		fc.assert(
			fc.property(anyLog, fc.nat(), (log, seed) => {
				const turned = [...log.slice(seed % (log.length + 1)), ...log.reverse(), ...log];
				expect(layOver(RIVERS, turned)).toEqual(layOver(RIVERS, log));
			}),
		);
	});

	test('undoing is as if it had not happened, and undoing the undo as if it had', () => {
		fc.assert(
			fc.property(anyLog, fc.nat(), (log, pick) => {
				const target = log[pick % Math.max(1, log.length)];
				if (target === undefined) return;
				const without = log.filter((event) => event !== target);
				const [undo] = voidsFor([target], moment(100, 9), () => 'v' as EventId);
				const undone = [...log, undo as LogEvent];
				const same = (id: CardId) => {
					const [a, b] = [undone, without].map((events) => layOver(RIVERS, events).get(id)?.card);
					const own = RIVERS.cards.find((card) => card.id === id);
					expect(a ?? own).toEqual(b ?? own);
				};
				for (const { id } of RIVERS.cards) same(id);
				expect(layOver(RIVERS, [...undone, voidEvent('w', 'v')])).toEqual(layOver(RIVERS, log));
			}),
		);
	});

	test('a card that was edited makes sense, and is the deck’s in id, kind and citation', () => {
		fc.assert(
			fc.property(anyLog, (log) => {
				for (const { card, own, edited } of layOver(RIVERS, log).values()) {
					expect([card.id, card.kind, card.citation]).toEqual([own.id, own.kind, own.citation]);
					for (const field of editableFields(card)) {
						expect(editFault(card, field, fieldOf(card, field))).toBeUndefined();
						const isOther = field !== 'accepted' && fieldOf(card, field) !== fieldOf(own, field);
						if (isOther) expect(edited).toContain(field);
					}
				}
			}),
		);
	});
});
