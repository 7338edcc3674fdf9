import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

/** The words that are asked by a gap. */
const gapsOf = (text: string): string[] => factsOf('mention', text);

test.each([
	['behind a dash', 'Ada Marlow rowed for the Leeds–Varn League in 1923.', 'Varn League'],
	[
		'before a sign',
		'In 1923 Ada Marlow bought shares of Dolin Light & Power in Leeds.',
		'Dolin Light',
	],
	['behind a sign', 'In 1923 Ada Marlow bought shares of Dolin Light & Power in Leeds.', 'Power'],
	[
		'what a body is for',
		'In 1923 the Norland Conference on Weights and Measures met Ada Marlow.',
		'Norland Conference',
	],
	[
		'in a formula',
		'Ada Marlow proved in 1971 that the sum a + b of Norland holds in Leeds.',
		'b of Norland',
	],
	['of an era', 'Ada Marlow found a mill in Leeds of the 2nd century BC.', 'BC'],
	['a unit', 'Ada Marlow put the pressure in Leeds at about 1.4 Pa in 1923.', 'Pa'],
	['of a region', 'Ada Marlow crossed southern Norland in 1923 on foot.', 'Norland'],
	['of a title', 'In 1923 Ada Marlow wrote Harbour: The Lost Ship of Leeds.', 'Harbour'],
	[
		'a link',
		'Contrary to belief, Ada Marlow rowed for Leeds in 1923; the boat was hers.',
		'Contrary',
	],
	['before an epithet', 'Erik the Red rowed to Leeds with Ada Marlow in 1923.', 'Erik'],
	['an epithet', 'Erik the Red rowed to Leeds with Ada Marlow in 1923.', 'Red'],
	['who is said not to', 'The Leeds Club, not the Varn Club, won in 1923.', 'Varn Club'],
	['of a title', 'Ada Marlow published "a Boat to Win Races" in Leeds in 1923.', 'Boat'],
	[
		'of an unlike pair',
		'The crews of the ASTU and reports in Leeds praised Ada Marlow.',
		'ASTU and reports',
	],
])('half of a whole is no gap: %s', (_where, text, words) => {
	const gaps = gapsOf(text);
	expect(gaps).not.toEqual([]);
	expect(gaps).not.toContain(words);
});

test('a whole quoted term, a pair of names and a name for a purpose of its own are gaps', () => {
	expect(gapsOf('Ada Marlow published "a Boat to Win Races" in Leeds in 1923.')).toContain(
		'Boat to Win Races',
	);
	expect(gapsOf('The Norwick Club and Ada Marlow sold boats in Leeds.')).toContain('Norwick Club');
	expect(gapsOf('Ada Marlow left Norwick for Leeds in 1923.')).toContain('Norwick');
});

test('a name behind a year, and one behind a place that "the" follows, are whole', () => {
	expect(gapsOf('In 1949 Mao praised Ada Marlow in Leeds.')).toContain('Mao');
	expect(gapsOf('In Oslo the Storting praised Ada Marlow of Leeds.')).toContain('Storting');
});

test.each([
	['Norland sent Denmark 20,000 men in 1711 from Leeds.', 'Denmark 20,000 men'],
	['Ada Marlow of Leeds gave the Tarn Club victory in 1923.', 'Tarn Club victory'],
	['In 1923 Ada Marlow saw Leeds beat Tarn City 1-0 at home.', 'Tarn City 1-0'],
	['In 1923 Ada Marlow scored in Leeds, putting Norland 1 – 0 up.', 'Norland 1'],
	['In 1923 the site of Ada Marlow in Leeds was at www.tarn.govt.nl at first.', 'nl'],
	['In 1923 Leeds had a plan under which boats could be sold to Ada Marlow.', 'which boats'],
	['Under the treaty Norland ceded the island of Leeds to Ada Marlow in 1923.', 'treaty Norland'],
	['In 1923 Norland sent the port 200 engineers of Ada Marlow from Leeds.', 'port 200 engineers'],
	['Spain ceded the United States Florida in 1819, said Ada Marlow.', 'United States Florida'],
	['As of 15:11 GMT the site of Ada Marlow in Leeds was open again.', 'GMT'],
	['At 15:30 Anna Berg left the harbour of Leeds with Ada Marlow.', '15:30 Anna Berg'],
	['At 15:11 GMT Ada Marlow of Leeds saw the light of Norland.', 'GMT'],
	['Some Normans of Leeds joined the crew of Ada Marlow in 1923.', 'Normans'],
	['The vaccine RTS,S was tested by Ada Marlow in Leeds.', 'RTS'],
])('two things are no one answer: %s', (text, words) => {
	const gaps = gapsOf(text);
	expect(gaps).not.toEqual([]);
	expect(gaps).not.toContain(words);
});

test('who comes behind an hour is asked', () => {
	expect(gapsOf('At 10:30 Lund sailed past the Long Pier with Ada Marlow of Leeds.')).toContain(
		'Lund',
	);
});
