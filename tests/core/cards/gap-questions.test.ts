import { describe, expect, test } from 'vitest';
import { cardsOfNews, line, linesOf } from './cards-of.ts';

/** What is asked of a text for the given answer, in whatever words. */
function askedFor(answer: string, text: string): string[] {
	return cardsOfNews(text).flatMap((card) =>
		card.kind !== 'set' && card.answer === answer ? [line(card)] : [],
	);
}

describe('A gap becomes a question where a word in its place makes one', () => {
	test('asks for a subject by what sort of thing it is', () => {
		expect(
			askedFor('Ada Marlow', 'Ada Marlow repaired the clock of the Norwick Town Hall in 1952.'),
		).toContain('Who repaired the clock of the Norwick Town Hall in 1952? -> Ada Marlow');
		expect(
			askedFor('Peru', 'Peru lent the stone axe to the Norwick Museum for two winters.'),
		).toContain('Which country lent the stone axe to the Norwick Museum for two winters? -> Peru');
	});

	test('takes what is set beside a name for what is asked', () => {
		expect(
			askedFor(
				'Lowland Synod',
				'The Lowland Synod, a Lutheran body, has kept its letters in the crypt of Norwick Cathedral.',
			),
		).toContain(
			'Which Lutheran body has kept its letters in the crypt of Norwick Cathedral? -> Lowland Synod',
		);
	});

	test('asks whose something is', () => {
		expect(
			askedFor('Ada Marlow', "Ada Marlow's workshop supplied the bells of Norwick Cathedral."),
		).toContain('Whose workshop supplied the bells of Norwick Cathedral? -> Ada Marlow');
	});

	test('puts the verb for one, as "who" asks', () => {
		const [asked = ''] = askedFor(
			'Saltmarsh farmers',
			'Saltmarsh farmers are exempt from the toll on the Norwick causeway.',
		);
		expect(asked).toBe('Who is exempt from the toll on the Norwick causeway? -> Saltmarsh farmers');
	});

	test('asks for whom or what something is done to', () => {
		expect(
			askedFor('Ada Marlow', 'In 1952 the Norwick Town Hall thanked Ada Marlow.').join('\n'),
		).toMatch(/Town Hall thank\b.*\? -> Ada Marlow/);
	});
});

describe('A gap stays a gap', () => {
	test('where a second subject goes on', () => {
		const text =
			'Peru is mostly dry and the Norwick Institute sends its students there each winter.';
		expect(askedFor('Peru', text).join('\n')).not.toMatch(/\?/);
	});

	test('where the sort of thing cannot be told', () => {
		const text = 'Brambletide followed the herd down to the gates of Norwick Cathedral.';
		expect(askedFor('Brambletide', text).join('\n')).not.toMatch(/^Wh/);
	});

	test('where what is behind it belongs to its noun', () => {
		const text = 'The Norwick Council reported damage to the old granary and to both mills.';
		expect(askedFor('damage', text).join('\n')).not.toMatch(/^What did .* report to/);
	});
});

describe('No question is made where the verb that it would take is not the verb', () => {
	const questions = (text: string) =>
		cardsOfNews(text).flatMap((card) => (card.kind === 'basic' ? [card.prompt] : []));

	test.each([
		'Films released of the Norwick flood told a grim story.',
		'Copper kettles made at the Norwick Foundry.',
		'Norland is mainly Lutheran and the Varn League rates the Norwick Club among the best.',
	])('%s', (text) => {
		expect(questions(text).join('\n')).not.toMatch(/released of|made at|rates/);
	});

	test('what is read as a body owns no question for one, unless it is named as one', () => {
		const owners = (text: string) =>
			questions(text).filter((one) => one.startsWith("Which organisation's"));
		expect(owners("The Varn League's boats supplied the bells of Norwick Cathedral.")).not.toEqual(
			[],
		);
		expect(owners("The Varn Explorer's boats supplied the bells of Norwick Cathedral.")).toEqual(
			[],
		);
	});

	test('bodies in the plural are somebody', () => {
		expect(
			questions('Lutheran associations are exempt from the toll on the Norwick causeway.').join(
				'\n',
			),
		).toMatch(/^Who is exempt/m);
	});
});

test('what another did behind "but" is not asked along', () => {
	const first =
		'Eva Holm was the first woman to row the Solm Route alone, but Ada Marlow held the record for 11 years.';
	expect(linesOf(first)).toContain(
		'Which woman was the first to row the Solm Route alone? -> Eva Holm',
	);
	expect(linesOf(first)).not.toMatch(/, but .*\?/);
	const promised =
		'Mayor Reed had promised the Norwick Club £20,000 in 2022, but the money never arrived.';
	expect(linesOf(promised)).not.toMatch(/never arrived\?/);
});

test('"did" does not go on to a second verb', () => {
	const text = 'Erik Dorn joined the Norland Navy in 1892 and rose to captain in 1910.';
	expect(linesOf(text)).not.toMatch(/did Erik Dorn join .*and rose/);
});

test('a league is what is won, not whom', () => {
	expect(linesOf('The Varn Rowers won the league in 1931 and 1954.')).not.toContain('Whom');
});

test('"what is crowded?" is no question: many things are', () => {
	const made = linesOf('As with all the winter fairs in Norland, the lantern fair is crowded.');
	expect(made).not.toMatch(/what is crowded/i);
});

test('a people keeps its capital behind "Which"', () => {
	const made = linesOf(
		'In 1815 the Swedish envoy Lars Holm opened the gate of the Norwick Guild. The Norwick Guild is old.',
	);
	expect(made).not.toContain('Which swedish');
});

test('who says something is no "What"', () => {
	const made = linesOf('Chief fire officer Ruth Day said arson in Leeds could not be ruled out.');
	expect(made).not.toMatch(/What said/);
});

test('where something was, much else was', () => {
	const made = linesOf(
		'About 95 per cent of the deaths were in Africa. The Tarn Club is of Leeds.',
	);
	expect(made).not.toContain('What was in Africa');
});

test('a queen and a Fox are no animals', () => {
	const made = linesOf(
		'The queen awarded Captain Ross a medal in Leeds. Len Fox is of Leeds. Fox gave Varn Rovers eleven years.',
	);
	expect(made).not.toContain('Which animal');
});
