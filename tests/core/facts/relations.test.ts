import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

describe('what somebody is to somebody else', () => {
	test.each([
		[
			'Anna Berg won the race, while her twin sister, Clara Berg, kept the time.',
			['twin sister of Anna Berg = Clara Berg'],
		],
		[
			'Anna Berg founded the school with her brother Martin Berg.',
			['brother of Anna Berg = Martin Berg'],
		],
		[
			'Carl Dorn, the widower of Anna Berg, opened the museum.',
			['widower of Anna Berg = Carl Dorn'],
		],
		['Peter Holm’s wife, Clara Lund, spoke in Leeds.', ['wife of Peter Holm = Clara Lund']],
	])('%s', (text, told) => {
		expect(factsOf('relation', text)).toEqual(told);
	});
});

test('one of several brothers is not the brother', () => {
	const text =
		'Anna Berg had three brothers. Anna Berg founded the school with her brother Martin Berg.';
	expect(factsOf('relation', text)).toEqual([]);
});

test('whose daughter it is must be clear', () => {
	const text =
		'Some works came with the Martin Holm bequest, but most of the works were given by his daughter Clara Lund.';
	expect(factsOf('relation', text)).toEqual([]);
	expect(factsOf('relation', 'Carl Dorn, a great-grandson of the founder, retired.')).toEqual([]);
});
