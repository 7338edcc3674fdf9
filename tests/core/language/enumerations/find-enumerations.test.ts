import { describe, expect, test } from 'vitest';
import { readingOf, wordsOf } from '../english.ts';

/** The lists of a text, members between bars. */
function listsIn(text: string): string[] {
	const reading = readingOf(text);
	return reading.enumerations.map(({ members }) =>
		members.map((run) => wordsOf(reading, run)).join(' | '),
	);
}

test('a list longer than anybody learns is none, and neither is the end of it', () => {
	const clubs = Array.from({ length: 600 }, (_, at) => `Club ${'ABCDEFG'.charAt(at % 7)}${at}`);
	const list = (count: number) => `They are ${clubs.slice(0, count).join(', ')} and Harwich.`;
	expect(listsIn(list(250))).toHaveLength(1);
	expect(listsIn(list(600))).toEqual([]);
});

describe('lists of three and more', () => {
	test.each([
		['Ferries call at Calba, Dolin and Harwich.', 'Calba | Dolin | Harwich'],
		['Teams from Sudan, Iran, Libya, and Yemen came.', 'Sudan | Iran | Libya | Yemen'],
		['She read about tides, ice or wind.', 'tides | ice | wind'],
		[
			'The Norwick Club, the Harwich Rovers, and the Calba Bank agreed.',
			'The Norwick Club | the Harwich Rovers | the Calba Bank',
		],
		[
			'Norway, Sweden and Denmark, as well as Iceland, joined.',
			'Norway | Sweden | Denmark | Iceland',
		],
		['They play in Leeds, in York and in Hull.', 'Leeds | York | Hull'],
		['The three districts are: Calba, Dolin, Norwick.', 'Calba | Dolin | Norwick'],
		['Day five of the cup: Sweden, Belgium, England win', 'Sweden | Belgium | England'],
		[
			'The king of Spain, the queen of Denmark and the emir of Qatar came.',
			'The king of Spain | the queen of Denmark | the emir of Qatar',
		],
		['The leaders of France, Germany and Italy met.', 'France | Germany | Italy'],
		[
			'Growth will depend on rain, the use of land, laws and trade.',
			'rain | the use of land | laws | trade',
		],
	])('%s', (text, list) => {
		expect(listsIn(text)).toEqual([list]);
	});
});

describe('names with a list inside them are one member', () => {
	test.each([
		[
			'It was signed by Trinidad and Tobago, Barbados and Jamaica.',
			'Trinidad and Tobago | Barbados | Jamaica',
		],
		[
			'The Ministry of Trade and Industry, the Ministry of Health and the Treasury agreed.',
			'The Ministry of Trade and Industry | the Ministry of Health | the Treasury',
		],
		[
			'The Navy, the Sea Search and Rescue Agency, and the Harwich Police came.',
			'The Navy | the Sea Search and Rescue Agency | the Harwich Police',
		],
		['They sued Dunn & Marsh, Acme and Beta.', 'Dunn & Marsh | Acme | Beta'],
		[
			'He read The Harbour and Coast, Calba Times and Norwick Post.',
			'The Harbour and Coast | Calba Times | Norwick Post',
		],
	])('%s', (text, list) => {
		expect(listsIn(text)).toEqual([list]);
	});
});

describe('what is only told of a member is left out', () => {
	test.each([
		[
			'President Ann Lee, minister Bo Day and the singer Cy Fox signed it.',
			'President Ann Lee | minister Bo Day | the singer Cy Fox',
		],
		['The actors Ann Lee, Bo Day and Cy Fox won prizes.', 'Ann Lee | Bo Day | Cy Fox'],
		[
			'Its four members, Calba, Dolin, Norwick and Harwich, voted.',
			'Calba | Dolin | Norwick | Harwich',
		],
		[
			'Ann Lee, the mayor, Bo Day, the treasurer, and Cy Fox, the clerk, resigned.',
			'Ann Lee | Bo Day | Cy Fox',
		],
		[
			'Present were Ann Lee, the mayor; Bo Day, the treasurer; and Cy Fox, the clerk.',
			'Ann Lee | Bo Day | Cy Fox',
		],
		['Ann Lee, 34, Bo Day, 45, and Cy Fox, 22, were hurt.', 'Ann Lee | Bo Day | Cy Fox'],
		['Ann Lee (Labour), Bo Day (Greens) and Cy Fox (Liberals) stood.', 'Ann Lee | Bo Day | Cy Fox'],
		[
			'He lived in Austin, Texas, Boston, Massachusetts, and Denver, Colorado.',
			'Austin | Boston | Denver',
		],
		[
			'Santa Barbara, Long Beach and Orange County towns grew.',
			'Santa Barbara | Long Beach | Orange County',
		],
		['In Rome, Ann Lee, Bo Day and Cy Fox met.', 'Ann Lee | Bo Day | Cy Fox'],
		['According to the BBC, Ann Lee, Bo Day and Cy Fox resigned.', 'Ann Lee | Bo Day | Cy Fox'],
		['Ann Lee, who beat Bo Day, Cy Fox and Di Ho, won.', 'Bo Day | Cy Fox | Di Ho'],
		['He beat Ann Lee, Bo Day and Cy Fox, and Di Ho won.', 'Ann Lee | Bo Day | Cy Fox'],
		['They gave the length, width and height of the box.', 'the length | width | height'],
	])('%s', (text, list) => {
		expect(listsIn(text)).toEqual([list]);
	});
});

test.each([
	'Paris, the capital of France, and Rome are old.',
	'Ann Lee, a singer and dancer, lives in Oslo.',
	'He lived in Austin, Texas, and Boston, Massachusetts.',
	'It opened on July 4, 2024, and closed in 2025.',
	'In Rome, Ann Lee said Bo Day and Cy Fox had left.',
	'She visited Rome, Paris, and London was next.',
	'She thanked Malaysian, Dutch and French officials.',
	'In May, Calba, both Dutch and French sailors, fell ill.',
	'The heads of the Tarn Bank and the Calba Club, Ann Lee and Bo Day, came.',
	'Ann sang, Bo danced and Cy slept.',
	'The mayor, Ann Lee, and the clerk agreed.',
	'It is home to Calba Airport, the second-busiest airport and the oldest.',
])('no list of three: %s', (text) => {
	expect(listsIn(text)).toEqual([]);
});

test('a list within a list comes behind it', () => {
	const text =
		'It shows the singer Ann Lee; the painters Bo Day, Cy Fox and Di Ho; and the poet Ed May.';
	expect(listsIn(text)).toEqual([
		'the singer Ann Lee | the painters Bo Day, Cy Fox and Di Ho | the poet Ed May',
		'Bo Day | Cy Fox | Di Ho',
	]);
});

test.each([
	['Rivers such as the Tarn, the Ouse and the Wye rose.', true],
	['Rivers include the Tarn, the Ouse, the Wye, and others.', true],
	['Guests like Ann Lee, Bo Day and Cy Fox came.', true],
	['It was signed by Ann Lee, Bo Day and Cy Fox.', false],
])('%s More than are told: %s', (text, open) => {
	expect(readingOf(text).enumerations.map((list) => list.open)).toEqual([open]);
});

test('only a list of names is named', () => {
	const named = (text: string) => readingOf(text).enumerations.map((list) => list.named);
	expect(named('Ferries call at Calba, Dolin and Harwich.')).toEqual([true]);
	expect(named('They sell tea, bread and soap.')).toEqual([false]);
});
