import { expect, test } from 'vitest';
import { cardsOf, line, PUBLISHED } from './cards-of.ts';

const TEXT =
	'Norwick University lies in the hills of Marland. Norwegian Prime Minister Ada Marlow studied at Norwick University for three years.';

test('who holds an office that others held too is asked only as of a day', () => {
	const dated = cardsOf(TEXT, PUBLISHED).map(line);
	expect(dated).toContain('As of March 2025, who was the Norwegian Prime Minister? -> Ada Marlow');
	const undated = cardsOf(TEXT).map(line);
	expect(undated).toContain('Which office did Ada Marlow hold? -> Norwegian Prime Minister');
	expect(undated.join('\n')).not.toContain('ho was the Norwegian Prime Minister?');
});
