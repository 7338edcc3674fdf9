import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';
import { factsOf } from './facts-of.ts';

test('members behind a colon, with the count that is stated', () => {
	const text =
		'The Baltic League was founded in 1920. Its membership includes three countries: Estonia, Latvia, and Lithuania.';
	expect(factsOf('membership', text)).toEqual([
		'3 countries are members of the Baltic League: Estonia | Latvia | Lithuania',
	]);
});

test('"the number of … is": the holders of a status', () => {
	const text =
		'The Baltic League was founded in 1920. The number of countries that hold the status of "guest" with the League is 2 countries, namely the State of Qatar and Norway.';
	expect(factsOf('membership', text)).toEqual([
		'2 countries hold the status of "guest" with the Baltic League: the State of Qatar | Norway',
	]);
});

test('those that hold a status are told whose, from the sentences before', () => {
	const text =
		'The Baltic League was founded in 1920. Its membership includes two countries: Estonia and Latvia. Norway and Sweden hold the observer status.';
	expect(factsOf('membership', text)[1]).toBe(
		'2 countries hold the observer status in the Baltic League: Norway | Sweden',
	);
});

test('a list that does not fit its stated count is not whole', () => {
	const text = 'The Norwick Club has four crews: the Juniors, the Seniors and the Masters.';
	expect(factsOf('membership', text)).toEqual([]);
});

test('things the subject has, counted and listed', () => {
	const text = 'The Norwick Club has three crews: the Juniors, the Seniors and the Masters.';
	expect(factsOf('membership', text)).toEqual([
		'3 crews does the Norwick Club have: the Juniors | the Seniors | the Masters',
	]);
});

test('who "also" hold a status, or hold it where no other list was told, may not be all', () => {
	const alone =
		'The Baltic League was founded in 1920. Norway and Sweden hold the observer status.';
	expect(factsOf('membership', alone)).toEqual([]);
	const also =
		'The Baltic League was founded in 1920. Its membership includes two countries: Estonia and Latvia. Norway and Sweden also hold the observer status.';
	expect(factsOf('membership', also)).toHaveLength(1);
});

test('a list behind "by" is whole by its count too', () => {
	const text =
		'The Calba Treaty was signed in Oslo by three countries: Belgium, Canada, and the Netherlands.';
	expect(factsOf('membership', text)).toEqual([
		'3 countries was the Calba Treaty signed: Belgium | Canada | the Netherlands',
	]);
	expect(cardsOf(text).map(line)).toContain(
		'By which three countries was the Calba Treaty signed? -> Belgium | Canada | Netherlands',
	);
});

test('a list behind a preposition is asked with what was done there', () => {
	const text =
		'Mayor Ada Marlow declared a state of emergency in three districts: Calba, Dolin and Norwick.';
	expect(cardsOf(text).map(line)).toContain(
		'In which three districts did Ada Marlow declare a state of emergency? -> Calba | Dolin | Norwick',
	);
});
