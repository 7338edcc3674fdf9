import type { Card, Citation, Value } from '../cards/card.ts';
import { sha256Hex } from '../digest.ts';
import { answerProblems } from './answer-proof.ts';
import type { Deck } from './deck.ts';
import { memberProblems } from './member-proof.ts';
import type { DeckProblem } from './problem.ts';
import { promptProblems } from './prompt-problems.ts';
import { foldForm } from './same-form.ts';
import { formsOfValue, isSameAnswer, readAnswer } from './same-answer.ts';
import { isTied } from './tied-form.ts';

/**
 * Everything that keeps a deck from being proved by its article: a citation that is not there, an answer
 * that the quote does not hold, a computed answer that does not come out the same, an accepted form that has
 * nothing to do with its answer, a distractor that is right, an id that is used twice.
 */
export function groundingProblems(deck: Deck): readonly DeckProblem[] {
	return [
		...articleProblems(deck),
		...repeatedIds(deck),
		...deck.cards.flatMap((card, index) =>
			cardProblems(deck, card).map(({ path, message }) => ({
				path: ['cards', index, ...path],
				message,
			})),
		),
	];
}

function articleProblems({ article }: Deck): readonly DeckProblem[] {
	// An excerpt carries the hash of a text it does not hold: whoever has the whole can check it.
	if (article.kind === 'excerpt' || sha256Hex(article.text) === article.sha256) return [];
	return [{ path: ['article', 'sha256'], message: 'is not the SHA-256 of article.text' }];
}

function repeatedIds(deck: Deck): readonly DeckProblem[] {
	const seen = new Set<string>();
	return deck.cards.flatMap(({ id }, index) => {
		if (seen.has(id)) return [{ path: ['cards', index, 'id'], message: 'is used by two cards' }];
		seen.add(id);
		return [];
	});
}

/** What keeps one card of a deck from being proved; paths begin in the card. */
export function cardProblems(
	deck: Pick<Deck, 'article' | 'cards'>,
	card: Card,
): readonly DeckProblem[] {
	const { citation } = card;
	const found: DeckProblem[] = [...promptProblems(card)];
	if (citation !== null) found.push(...citationProblems(deck, citation));
	if (card.kind === 'set') found.push(...memberProblems(card));
	else if (citation !== null) found.push(...answerProblems(deck, card, citation));
	// What a person wrote by hand is not from the article, and so not held against it.
	if (citation !== null) found.push(...formProblems(deck, card));
	found.push(...distractorProblems(card));
	return found;
}

/** An answer of a card with the forms in which it is right: a plain card has one, a set one a member. */
interface Answer {
	readonly path: readonly (string | number)[];
	readonly answer: string;
	readonly accepted: readonly string[];
	readonly value?: Value;
}

function answersOf(card: Card): readonly Answer[] {
	if (card.kind !== 'set') return [{ ...card, path: [] }];
	return card.members.map(({ label, accepted, place }, index) => ({
		path: ['members', index],
		answer: label,
		accepted,
		...(place === undefined ? {} : { value: { place } }),
	}));
}

function formProblems(
	{ article: { text } }: Pick<Deck, 'article'>,
	card: Card,
): readonly DeckProblem[] {
	return answersOf(card).flatMap(({ path, accepted, ...right }) =>
		accepted.flatMap((form, index) =>
			isTied(form, { ...right, text })
				? []
				: [
						{
							path: [...path, 'accepted', index],
							message: `is no other form of "${right.answer}"; remove it`,
						},
					],
		),
	);
}

function distractorProblems(card: Card): readonly DeckProblem[] {
	const { distractors = [] } = card;
	if (distractors.length === 0) return [];
	const answers = answersOf(card);
	const right = answers.flatMap(({ answer, accepted }) => [answer, ...accepted]).map(readAnswer);
	const values = new Set(answers.flatMap(({ value }) => formsOfValue(value)).map(foldForm));
	return distractors.flatMap((distractor, index) => {
		const said = readAnswer(distractor);
		return values.has(said.folded) || right.some((form) => isSameAnswer(form, said))
			? [{ path: ['distractors', index], message: 'is a right answer; remove it' }]
			: [];
	});
}

function citationProblems(
	{ article }: Pick<Deck, 'article'>,
	citation: Citation,
): readonly DeckProblem[] {
	if (article.text.slice(citation.start, citation.end) === citation.quote) return [];
	return [
		{
			path: ['citation', 'quote'],
			message: `is not what the article says at ${citation.start} to ${citation.end}`,
		},
	];
}
