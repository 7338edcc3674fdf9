import { describe, expect, test } from 'vitest';
import { makeCards } from '#lib/core/cards/index.ts';
import { makeDeck } from '#lib/core/deck/make-deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { articleOf, english } from '../language/english.ts';

const ORDER = { title: 'Whatever this is', published: '2024-02-29' };

const ODD: Readonly<Record<string, string>> = {
	'source of a page':
		'<!doctype html><html><head><title>Tide &amp; Mill</title><style>p{color:red}</style></head><body><p class="a">The <b>Tide Museum</b> was founded in <a href="/1998">1998</a> in Bergen.</p><script>if (a < b && c > 2) { run("Varn"); }</script><p>It has three halls&nbsp;&mdash; <i>Lio</i>, Varn and Tarn.</p></body></html>',
	'lines of a printed page':
		'The Tide Museum was foun-\nded in 1998 by Marta Olsen in the har-\nbour town of Bergen. It has\nthree halls, which were ope-\nned on 4 March 2001 by Ken\nOtto.\n\n12\n\nThe Norwick Club moved to\nLeeds in 1923.\f',
	German:
		'Das Museum in Bergen wurde im Jahr 1998 von Marta Olsen gegründet. Es besitzt drei Säle, die am 4. März 2001 eröffnet wurden. Der Bürgermeister Jonas Reed lobte das Haus.',
	Japanese:
		'博物館は1998年にベルゲンで設立されました。会員は三百四十人です。館長はマルタ・オルセンさんです。',
	'a poem':
		'O harbour of the silver tide,\nWhere Marta sang and Varn replied,\nTwo lanterns burn, the third has died —\n\nAnd who shall row, and who shall weep\nFor nine grey boats in Norwick deep?',
	'source code':
		'export const MILL = { year: 1998, by: "Marta Olsen" };\nfunction run(a: number[]): number {\n\treturn a.reduce((x, y) => x + y, 0); // Tide Museum\n}\n{{gap}} ${MILL.year} && /[a-z]+(?=x)/.test("Varn");',
	'a table':
		'Year\tClub\tBoats\n1875\tNorwick\t12\n1903\tRiverside\t9\n1923\tTide\t340\n| Year | Club |\n|------|------|\n| 1990 | Tarn |',
	'emoji and marks of direction':
		'The 😀 Tide Museum 👩‍👩‍👧 was \u202Efounded\u202C in 1998 in \u2067ברגן\u2069 by Marta\u200B Olsen 🏳️‍🌈. Its \uFEFFmembers are Lio, Varn and Tarn \u{1F1F3}\u{1F1F4}. \uD83D The Norwick Club met in Leeds.',
	'one endless sentence': `The Norwick Club, which ${Array.from({ length: 250 }, (_, k) => `met Anna Reed in Hall ${k} in ${1200 + k}, and`).join(' ')} closed.`,
	'quotations only':
		'“The Tide Museum was founded in 1998.” “We opened it in Bergen,” “and Marta Olsen sang.” "It has three halls: Lio, Varn and Tarn." ‘Nine boats left Norwick in 1923.’ “An open one',
	'marks only': '... !!! ??? “” () [] — – - ; : , . \u2026 {{gap}} {{gap}}',
	'one word over and over': 'Varn '.repeat(3000),
};

describe('any text gives a deck that passes the check of decks, or says why not', () => {
	test.each(Object.entries(ODD))('%s', (_, source) => {
		const making = makeDeck(source, ORDER, english);
		if (!making.ok) {
			expect(making.message).not.toBe('');
			return;
		}
		for (const { prompt, kind } of making.deck.cards) {
			expect(prompt.split('{{gap}}').length - 1).toBe(kind === 'cloze' ? 1 : 0);
		}
		if (making.deck.cards.length > 0) expect(validateDeck(making.deck)).toMatchObject({ ok: true });
	});

	test.each(Object.entries(ODD))('%s, without the reader’s clean-up', (_, source) => {
		const article = articleOf(source, ORDER);
		for (const { citation } of makeCards(article, english).cards)
			expect(article.text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
	});
});

test('a sentence that does not end is asked a few times, and so are the others', () => {
	const men = ['Ada Brook', 'Carl Dunn', 'Eva Finch', 'Gus Hart'];
	const told = Array.from(
		{ length: 80 },
		(_, at) => `${men[at % 4] ?? ''} moved to Malmo in ${1800 + at} with ${12 + at} horses`,
	);
	const { cards } = makeCards(
		articleOf(`${told.join(', and ')}. The Tide Museum was founded in 1998 in Bergen.`),
		english,
	);
	const ofEndless = cards.filter(({ citation }) => citation?.start === 0);
	expect([ofEndless.length > 2, ofEndless.length <= 6]).toEqual([true, true]);
	expect(cards.map(({ prompt }) => prompt)).toContain('In which year was the Tide Museum founded?');
});
