import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const TITLE = { title: 'Tarn Harbour Board' };
const made = (text: string) =>
	cardsOf(`The Tarn Harbour Board was founded in 1902. ${text} It rained.`, TITLE).map(line);

test('an office without an owner belongs to the body that the article is about', () => {
	expect(made('Boats came. The first director was Jan Ekberg, a sailor.')).toContain(
		'Who was the first director of the Tarn Harbour Board? -> Jan Ekberg',
	);
	expect(made('Boats came. Since 2019 the director has been the geologist Ann Day.')).toContain(
		'Who has been the director of the Tarn Harbour Board since 2019? -> Ann Day',
	);
});

test('it belongs to nobody where another body has just been named', () => {
	const text = 'The Marn Museum lent a boat. The director was Jan Ekberg.';
	expect(made(text).join('\n')).not.toMatch(/director of the Tarn/);
});

const cardsOn = (text: string, title: string) => cardsOf(`${text} It rained.`, { title }).map(line);

test('the population is that of the place or the animal that the article is about', () => {
	const leeds = 'Leeds is a town in Norland. It has a mill. The population was 12,400 in 2021.';
	expect(cardsOn(leeds, 'Leeds')).toContain('What was the population of Leeds in 2021? -> 12,400');
	const pipit =
		'The marsh pipit is a small bird of the lowlands. The marsh pipit is grey. The population was estimated at 3,000 birds in 2020.';
	expect(cardsOn(pipit, 'Marsh pipit')).toContain(
		'At how many birds was the population of the marsh pipit estimated in 2020? -> 3,000',
	);
});

test('it is not where another place has just been named', () => {
	const text = 'Leeds is a town in Norland. York lies beyond the hill. The population was 12,400.';
	expect(cardsOn(text, 'Leeds').join('\n')).not.toMatch(/population of Leeds/);
});
