import { expect, test } from 'vitest';
import { readingOf } from './english.ts';

const toldOf = (text: string) => [
	...new Set([...readingOf(text).told.values()].map(({ words }) => words)),
];

test.each([
	[
		'An earthquake struck the Kesh valley on 3 March 2025.',
		'the earthquake of 3 March 2025 in the Kesh valley',
	],
	['A magnitude-6.4 quake shook Brill late on 3 March 2025.', 'the quake of 3 March 2025 in Brill'],
	[
		'A fire broke out in a mill in Brill in March 2025. The fire burnt for two days.',
		'the fire of March 2025 in Brill',
	],
	[
		'A storm hit the coast of Norland in 1911. The storm lasted nine hours.',
		'the storm of 1911 on the coast of Norland',
	],
	['A landslide buried the village of Tarn.', 'the landslide in the village of Tarn'],
])('%s', (text, words) => {
	expect(toldOf(text)).toEqual([words]);
});

test.each([
	['no place is named', 'A fire broke out on 3 March 2025. The fire was put out.'],
	['another is told of', 'A fire broke out in Brill. A second fire broke out in Marn.'],
	['another is named', 'A fire broke out in Brill. The 1990 fire was worse.'],
	['there were more', 'A fire broke out in Brill. Such fires are common.'],
	['it never came', 'A fire did not break out in Brill.'],
	['it hit somebody', 'A storm hit Anna Berg.'],
	['it is brought in as known', 'The fire broke out in Brill.'],
])('there is no event to speak of where %s', (_, text) => {
	expect(toldOf(text)).toEqual([]);
});
