import { describe, expect, test } from 'vitest';
import { cardsOf, line, linesOf } from './cards-of.ts';

const lines = (text: string) => cardsOf(text, { published: '2025-03-10' }).map(line).join('\n');

describe('a surname that two people have', () => {
	const text =
		'Laura Brennan won the vote in Calder. Her brother, Michael Brennan, lost his seat in Leeds to Aisha Okoro. ' +
		'The town of Wattwil was founded in 1420. It has a mill, a market and a church of its own, and the road ' +
		'to the lake runs by the mill.\n\n' +
		'"The people have asked us to finish the work," Brennan told the crowd. Brennan founded the Norwick Club in 1998.';

	test('is nobody by itself', () => {
		const made = lines(text);
		expect(made).toContain('1420');
		expect(made).not.toMatch(/-> Brennan|1998/);
	});

	test("is the one's of whom the title tells", () => {
		const made = cardsOf(text, { title: 'Laura Brennan wins', published: '2025-03-10' }).map(line);
		expect(made).toContain('In which year did Laura Brennan found the Norwick Club? -> 1998');
	});

	test('is nobody right behind the other one, whatever the title', () => {
		const near =
			'Laura Brennan won the vote in Calder. Michael Brennan lost his seat in Leeds. Brennan founded the Norwick Club in 1998.';
		const made = cardsOf(near, { title: 'Laura Brennan wins', published: '2025-03-10' }).map(line);
		expect(made.join('\n')).not.toContain('1998');
	});
});

test('a surname with a particle becomes the full name, once', () => {
	const made = lines(
		'The painter Anna de Wit was born in Delft in 1880. In 1920 de Wit moved to Leeds. De Wit founded the Norwick Club in 1925.',
	);
	expect(made).toContain('In which year did Anna de Wit move to Leeds? -> 1920');
	expect(made).toContain('In which year did Anna de Wit found the Norwick Club? -> 1925');
	expect(made).not.toContain('Wit de Wit');
});

test('a capital is a city by its older name, too', () => {
	const made = cardsOf('The Norwick Treaty was signed in Peking in 1984. Nobody sang.').map(line);
	expect(made).toContain('In which city was the Norwick Treaty signed? -> Peking');
});

test('who reigns is answered with the title', () => {
	expect(lines('The Norwick Bridge was opened on 4 May 1912 by Queen Lovisa.')).toContain(
		'By whom was the Norwick Bridge opened? -> Queen Lovisa',
	);
});

test('a mount is asked for as a mountain', () => {
	const made = lines('Mount Serrat has erupted nineteen times in Calba since 1700.');
	expect(made).toContain('Which mountain has erupted');
});

test('who dies is somebody, whatever company bears the name', () => {
	const made = lines(
		'After the war Reed left the company Marlin. Marlin was renowned for its lamps in Leeds. Marlin died on 7 May 1943.',
	);
	expect(made).not.toContain('Which organisation');
	expect(made).toContain('When did Marlin die? -> 7 May 1943');
});

test('a name that stands for an office and its holder takes both commas with it', () => {
	const text = 'The governor of Norland, Paul Reuter, will visit Marn on 13 March 2025.';
	expect(linesOf(text)).not.toContain('Reuter, will');
});

test('a name that a number belongs to is another, and stays as it is', () => {
	const made = lines(
		'The Sea Wall was built by Elsa Marie Brandvold in 1955. The asteroid 12481 Brandvold was found by Jan Holt in 1987.',
	);
	expect(made).toContain('the asteroid 12481 Brandvold');
	expect(made).not.toContain('12481 Elsa');
});

test('what is scored is nobody', () => {
	const made = lines(
		'Mia Chan headed the winner in the 88th minute. Leeds won the Tarn Cup in 1990.',
	);
	expect(made).toContain('1990');
	expect(made).not.toContain('Whom');
});

test('a partner of a firm is not the firm', () => {
	const made = lines(
		'Ellen Mott was an engineer of Leeds. The Tarn Wall was rebuilt in 1955 by the firm of Mott & Dale.',
	);
	expect(made).toContain('1955');
	expect(made).not.toContain('Ellen Mott & Dale');
});

test('a name that a dash joins to another stays as it is', () => {
	const made = lines(
		'Beatrix Ellwood was a botanist of Leeds. The Ellwood–Lowe index was published in Leeds in 1911.',
	);
	expect(made).toContain('1911');
	expect(made).not.toContain('Beatrix Ellwood–');
});

test('a surname that two people have is accepted for neither, nor is the number of a king', () => {
	const { accepted } = accepting(
		'John Harker built 63 pumping stations in Hull. William Harker met Sir Arthur Peel in 1950. King Harald IV opened the fair in 2019. Ada Peel built the mill of Hull in 1911.',
	);
	expect(accepted).not.toContain('Harker');
	expect(accepted).not.toContain('IV');
	expect(accepted).toContain('Peel');
});

/** All forms that any card of a text accepts. */
function accepting(text: string): { readonly accepted: readonly string[] } {
	const cards = cardsOf(text, { published: '2025-03-10' });
	return { accepted: cards.flatMap((card) => (card.kind === 'set' ? [] : card.accepted)) };
}

test('whom somebody made what is one, and what is another', () => {
	const made = lines('King Karl appointed Axel Brahe chancellor in 1661. The fair is of Leeds.');
	expect(made).toContain('In which year did Karl appoint Axel Brahe chancellor? -> 1661');
	expect(made).not.toMatch(/-> Axel Brahe chancellor$/m);
});

test('a will that is somebody’s is a thing', () => {
	const made = lines(
		'Lucy Gant was born in Hull. Her will left Hull University 8,000 pounds in 1930.',
	);
	expect(made).toContain("Lucy Gant's will");
});
