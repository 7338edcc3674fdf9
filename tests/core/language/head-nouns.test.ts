import { describe, expect, test } from 'vitest';
import { headNouns, type HeadKind } from '#lib/core/language/head-nouns.ts';
import { readingOf } from './english.ts';

const kindOf = (name: string) =>
	readingOf(`The ${name} is old. It rained on the ${name}.`).entities.find(
		(entity) => entity.name === name,
	)?.kind;

describe('the head noun of a name', () => {
	test.each([
		['Norwick Brigade', 'organisation'],
		['Calba Choir', 'organisation'],
		['Tide Coalition', 'organisation'],
		['Calba Lagoon', 'place'],
		['Norwick Estuary', 'place'],
		['Dolin Chapel', 'place'],
		['Norwick Synagogue', 'place'],
	])('makes the %s of the kind %s', (name, kind) => {
		expect(kindOf(name)).toBe(kind);
	});
});

test.each<[HeadKind, readonly string[]]>([
	['organisation', ['regiment', 'league', 'agency']],
	['building', ['cathedral', 'castle', 'hotel']],
	['landform', ['river', 'reef', 'waterfall']],
	['profession', ['chemist', 'novelist', 'pianist']],
])('nouns of the kind %s are known', (kind, nouns) => {
	expect(headNouns(kind)).toEqual(expect.arrayContaining([...nouns]));
});

test('a surname is no landform', () => {
	for (const surname of ['hill', 'brook', 'beach', 'pond', 'cliff']) {
		expect(headNouns('landform')).not.toContain(surname);
	}
});
