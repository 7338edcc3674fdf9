import { describe, expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

const QUAKE = 'A magnitude 6.4 earthquake struck the Kesh valley in the south of Norland on Monday';
const EVENT = 'the earthquake of 10 March 2025 in the Kesh valley';

describe('a disaster without a name is told by its place and day', () => {
	test.each([
		[
			`${QUAKE}. It was felt in Brill.`,
			'When did a magnitude 6.4 earthquake strike the Kesh valley in the south of Norland? -> 10 March 2025',
		],
		[`${QUAKE}.`, `What was the magnitude of ${EVENT}? -> 6.4`],
		[`${QUAKE}. It lasted for 48 seconds.`, `How long did ${EVENT} last? -> 48 seconds`],
		[
			`${QUAKE}. The quake occurred at a depth of 9 kilometres.`,
			`At what depth did ${EVENT} occur? -> 9 kilometres`,
		],
		[
			`${QUAKE}. The earthquake was followed by 62 aftershocks.`,
			`By how many aftershocks was ${EVENT} followed? -> 62`,
		],
		[
			`${QUAKE}. The earthquake was the strongest in Norland since 1958.`,
			`Since when was ${EVENT} the strongest in Norland? -> 1958`,
		],
		[
			`${QUAKE}. The earthquake was caused by a slip of up to two metres.`,
			`What caused ${EVENT}? -> slip of up to two metres`,
		],
		[
			`${QUAKE}. Three countries sent help: Denmark, Norway and Iceland.`,
			`Which three countries sent help after ${EVENT}? -> Denmark | Norway | Iceland`,
		],
	])('%s', (text, card) => {
		expect(linesOf(text).split('\n')).toContain(card);
	});
});

test('what it did beside is asked of it by name, each by itself', () => {
	const text = 'A storm hit Brill on 3 March 2025, killing 12 people and leaving 400 homes dark.';
	expect(linesOf(`${text} The storm passed.`)).toContain(
		'How many people did the storm of 3 March 2025 in Brill kill? -> 12',
	);
	const power = text.replace('dark', 'without power');
	expect(linesOf(power)).toContain(
		'How many homes did the storm of 3 March 2025 in Brill leave without power? -> 400',
	);
});

test('a toll of May is no hedged one', () => {
	const text = 'A landslide buried the village of Tarn on 2 May 2024, killing at least 40 people.';
	expect(linesOf(text)).toContain(
		'At least how many people were killed in the landslide of 2 May 2024 in the village of Tarn? -> 40',
	);
});

test.each([
	['a cause beside others', `${QUAKE}. The earthquake was partly caused by drilling.`, 'caused'],
	['a cause that may be', `${QUAKE}. The earthquake may be caused by drilling.`, 'caused'],
	['a magnitude that is not exact', `An earthquake of magnitude 6 or 7 hit Brill.`, 'magnitude of'],
	['help of nobody knows when', 'Three towns sent help: Brill, Marn and Lorn.', 'Which three'],
])('%s is not asked', (_, text, words) => {
	expect(
		linesOf(text)
			.split('\n')
			.filter((line) => line.includes(words) && !line.includes('{{gap}}')),
	).toEqual([]);
});
