import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleOf, examplesOf, GOLD_FILES, readGold } from '../../../scripts/worth/examples.ts';
import { learnWeights, weightsText } from '../../../scripts/worth/learn.ts';
import { english } from '../../core/language/english.ts';

const TEXT = 'Ada Marlow founded the Norwick Club in 1875. The people of Leeds saw a harbour.';

/** How many spans of a row count as chosen. */
function chosen(row: Omit<Parameters<typeof examplesOf>[0], 'id' | 'text'>): number {
	return examplesOf({ id: 'a', text: TEXT, ...row }, english).filter(({ isChosen }) => isChosen)
		.length;
}

test('a span is chosen where people answered with its words, articles and marks aside', () => {
	expect(chosen({})).toBe(0);
	expect(chosen({ gold: [{ text: 'Norwick Club' }] })).toBe(1);
	expect(chosen({ gold: [{ text: 'the norwick club.' }, { text: '1875' }] })).toBe(2);
	expect(chosen({ gold: [{ text: 'Norwick' }] })).toBe(0);
});

test('of what is named in the news, what a summary names is chosen, by any of its names but pronouns', () => {
	const entities = [
		{ text: 'Ada Marlow', g: 1, salHuman: true },
		{ text: 'Norwick Club', g: 2, salHuman: false },
		{ text: 'people of Leeds', g: 3, salHuman: false },
		{ text: 'the harbour', g: 3, salHuman: true },
		{ text: 'it', g: 1, salHuman: true },
	];
	expect(chosen({ entities: entities.slice(0, 2) })).toBe(1);
	// Two names for one: the summary named one of them.
	expect(chosen({ entities })).toBe(3);
});

test('what cannot be read gives no examples', () => {
	expect(examplesOf({ id: 'a', text: '' }, english)).toEqual([]);
});

test('paragraphs of one title are one article', () => {
	expect(articleOf({ id: 'a', text: '', title: 'Leeds' })).toBe('Leeds');
	expect(articleOf({ id: 'a', text: '' })).toBe('a');
});

test('a file of the data is read a row a line', () => {
	const folder = mkdtempSync(join(tmpdir(), 'recto-gold-'));
	mkdirSync(join(folder, 'data'));
	const rows = [
		{ id: 'a', text: 'One.' },
		{ id: 'b', text: 'Two.' },
	];
	const lines = rows.map((row) => JSON.stringify(row)).join('\n');
	writeFileSync(join(folder, 'data', GOLD_FILES.news), `${lines}\n`);
	expect(readGold(folder, 'news')).toEqual(rows);
	rmSync(folder, { recursive: true });
});

test('what people chose weighs more than what they left, and is learnt the same each time', () => {
	const rows = Array.from({ length: 40 }, (_, k) => ({
		id: String(k),
		text: TEXT,
		gold: [{ text: '1875' }],
	}));
	const weights = learnWeights(rows, english);
	expect(weights['kind:year']).toBeGreaterThan(0);
	expect(weights['kind:year']).toBeGreaterThan(weights['kind:name'] ?? 0);
	expect(learnWeights(rows, english)).toEqual(weights);
});

test('weights are written in JSON that reads back the same', () => {
	const sets = { news: { bias: -1.5 }, encyclopedic: { 'kind:year': 0.25 } };
	expect(JSON.parse(weightsText(sets))).toEqual(sets);
	expect(weightsText(sets).endsWith('}\n')).toBe(true);
});
