import { describe, expect, test } from 'vitest';
import type { SetCard } from '#lib/core/cards/card.ts';
import { itemId, type ItemId } from '#lib/core/schedule/index.ts';
import { SetRun } from '#lib/state/set-run.svelte.ts';
import { RIVERS, RIVERS_ID } from './fixture.ts';

const [card] = RIVERS.cards.filter((card) => card.kind === 'set') as [SetCard];
const items = card.members.map(({ id }) => itemId(RIVERS_ID, card.id, id));
const [severn, wye, rheidol, ystwyth, llyfnant] = items as [ItemId, ItemId, ItemId, ItemId, ItemId];

function run(asked: readonly ItemId[], fresh: readonly ItemId[] = []) {
	return new SetRun({ deck: RIVERS_ID, card, asked, fresh, others: ['Nile'] });
}

const stateOf = (run: SetRun, item: ItemId) =>
	run.groups.flatMap(({ lines }) => lines).find((line) => line.item === item)?.state;

describe('naming', () => {
	test('writes a complete name in as it is typed, and clears the line', () => {
		const set = run(items);
		set.type('wy');
		expect(set.named).toBe(0);
		set.type('wye');
		expect(stateOf(set, wye)).toBe('found');
		expect(set.entry).toBe('');
		expect(set.word).toEqual({ kind: 'named', name: 'Wye' });
	});

	test('takes a slip of the finger only when it is entered', () => {
		const set = run(items);
		set.type('Ystwith');
		expect(set.named).toBe(0);
		set.enter();
		expect(set.word).toEqual({ kind: 'typo', name: 'Ystwyth', typed: 'Ystwith' });
	});

	test('says of a name from elsewhere that it does not belong, and of a found one that it is there', () => {
		const set = run(items);
		set.type('Nile');
		set.enter();
		expect(set.word).toEqual({ kind: 'intruder', name: 'Nile' });
		expect(set.intruders).toEqual(['Nile']);
		set.type('niel');
		set.enter();
		expect(set.word).toEqual({ kind: 'intruder', name: 'niel' });
		set.type('Wye');
		set.type('Wye');
		set.enter();
		expect(set.word).toEqual({ kind: 'already', name: 'Wye' });
	});

	test('does not say of what it does not know that it does not belong', () => {
		const set = run(items);
		set.type('Zambezi');
		set.enter();
		expect(set.word).toEqual({ kind: 'unknown' });
		expect(set.intruders).toEqual([]);
		expect(set.entry).toBe('Zambezi');
	});

	test('goes on behind a name that was taken, whatever joins the next one', () => {
		const set = run(items);
		set.type('Wye');
		set.type('.');
		expect(set.entry).toBe('');
		set.type(' and Severn');
		expect(set.entry).toBe('');
		expect(stateOf(set, severn)).toBe('found');
	});

	test('nothing is taken once it is over', () => {
		const set = run(items);
		set.finish();
		set.type('Wye');
		expect(set.named).toBe(0);
	});
});

test('new members are read first, under their headings', () => {
	const set = run([], [severn, wye]);
	expect(set.phase).toBe('learn');
	expect(set.groups[0]?.heading).toBe('To the Bristol Channel');
	set.start();
	expect(set.phase).toBe('name');
});

test('partial credit: found Good, after a hint Hard, missed Again, beyond what is asked Good', () => {
	const set = run([severn, wye, rheidol]);
	set.type('Severn');
	set.hint();
	expect(set.word).toEqual({ kind: 'hint', letter: 'W' });
	set.type('Wye');
	set.type('Ystwyth');
	expect(set.isComplete).toBe(false);
	set.finish();
	expect([...set.ratings]).toEqual([
		[severn, 3],
		[wye, 2],
		[rheidol, 1],
		[ystwyth, 3],
	]);
	expect(stateOf(set, rheidol)).toBe('missed');
	expect(stateOf(set, llyfnant)).toBe('later');
});
