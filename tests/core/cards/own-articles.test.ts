import { describe, expect, test } from 'vitest';
import { makeDeck } from '#lib/core/deck/make-deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import type { Asked } from '../../articles/expectation.ts';
import { EXPECTATIONS } from '../../articles/expectations.ts';
import { english } from '../language/english.ts';
import { line, sourceOf } from './cards-of.ts';
import { asksFor } from './must-ask.ts';

/** Per cent of the facts to be asked that are asked, rounded down. It may only rise; the goal is 90. */
const AT_LEAST = 90;

/** So many cards of an article are looked through for them. */
const FIRST = 25;

const articles = EXPECTATIONS.map((expectation) => {
	const { name, published } = expectation;
	const details = published === undefined ? {} : { published };
	const making = makeDeck(sourceOf(name), details, english);
	if (!making.ok) throw new Error(`${name}: ${making.message}`);
	return { ...expectation, ...making };
});

describe.each(articles)('$name', ({ deck, dropped, must, mustNot, knownUnproved }) => {
	for (const { why, line: wrong, knownFault } of mustNot) {
		unless(knownFault)(`no card says ${why}`, () => {
			expect(deck.cards.map(line).filter((said) => wrong.test(said))).toEqual([]);
		});
	}

	unless(knownUnproved)('every card that is made is proved', () => {
		expect(dropped.filter(({ reason }) => reason === 'not-proved')).toEqual([]);
	});

	test('its deck is valid', () => {
		expect(validateDeck(deck)).toMatchObject({ ok: true });
	});

	test('what is expected of it stands in it', () => {
		const ways = must.flatMap((fact) => [fact, ...(fact.or ?? [])]);
		expect(ways.filter(({ answer }) => !standsIn(deck.article.text, answer))).toEqual([]);
	});
});

test(`the first ${FIRST} cards ask at least ${AT_LEAST} % of what must be asked`, () => {
	const missing = articles.map(missingOf);
	const facts = articles.flatMap(({ must }) => must).length;
	const found = facts - missing.flatMap(({ about }) => about).length;
	const report = missing.map(({ name, about }) => `${name}: ${about.join(', ')}`);
	expect(
		(100 * found) / facts,
		`${found} of ${facts} are asked; missing are\n${report.join('\n')}\n`,
	).toBeGreaterThanOrEqual(AT_LEAST);
});

/** A fault that is known is expected, so that whoever mends it takes its flag away. */
function unless(known: true | undefined) {
	return known === true ? test.fails : test;
}

function missingOf({ name, must, deck }: (typeof articles)[number]) {
	const first = deck.cards.slice(0, FIRST);
	const missing = must.filter((fact) => !first.some((card) => asksFor(card, fact)));
	return { name, about: missing.map(({ about }) => about) };
}

/** A day that is worked out from "on Thursday", and so stands in no text. */
const WORKED_OUT = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;

function standsIn(text: string, answer: Asked['answer']): boolean {
	if (answer instanceof RegExp)
		return answer.test(text) || answer.source.split('|').some((part) => WORKED_OUT.test(part));
	const parts = typeof answer === 'string' ? [answer] : answer.set;
	return parts.every((part) => text.includes(part));
}
