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
