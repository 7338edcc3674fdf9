import {
	GAP,
	type Card,
	type Citation,
	type PlainCard,
	type Member,
	type SetCard,
	type Value,
} from '../cards/card.ts';
import { sha256Hex } from '../digest.ts';
import { findCountry } from '../language/countries.ts';
import { dateForms, formatDate } from '../language/dates/date-forms.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { findNumbers, numberForms } from '../language/numbers.ts';
import type { Deck } from './deck.ts';
import type { DeckProblem } from './problem.ts';
import { standsIn } from './stands-in.ts';
import { isSameForm, isTied } from './tied-form.ts';

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

function cardProblems(deck: Deck, card: Card): readonly DeckProblem[] {
	const { citation } = card;
	const found: DeckProblem[] = [];
	const gaps = card.prompt.split(GAP).length - 1;
	if (card.kind === 'cloze' ? gaps !== 1 : gaps !== 0) {
		found.push({ path: ['prompt'], message: `must hold ${GAP} once in a cloze, and nowhere else` });
	}
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

function formProblems({ article: { text } }: Deck, card: Card): readonly DeckProblem[] {
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
	const right = answersOf(card).flatMap(({ answer, accepted }) => [answer, ...accepted]);
	return (card.distractors ?? []).flatMap((distractor, index) =>
		right.some((form) => isSameForm(form, distractor))
			? [{ path: ['distractors', index], message: 'is a right answer; remove it' }]
			: [],
	);
}

function citationProblems({ article }: Deck, citation: Citation): readonly DeckProblem[] {
	if (article.text.slice(citation.start, citation.end) === citation.quote) return [];
	return [
		{
			path: ['citation', 'quote'],
			message: `is not what the article says at ${citation.start} to ${citation.end}`,
		},
	];
}

function memberProblems({ members, citation }: SetCard): readonly DeckProblem[] {
	const ids = new Set<string>();
	return members.flatMap((member, index) => {
		const found: DeckProblem[] = [];
		if (ids.has(member.id)) {
			found.push({ path: ['members', index, 'id'], message: 'is used by two members' });
		}
		ids.add(member.id);
		if (citation !== null && !isProved(member, citation.quote)) {
			found.push({ path: ['members', index, 'label'], message: 'does not stand in the quote' });
		}
		return found;
	});
}

/** By its label, or, for a country, by another name of the same country. */
function isProved({ label, accepted, place }: Member, quote: string): boolean {
	if (standsIn(label, quote)) return true;
	if (place === undefined || findCountry(label)?.code !== place) return false;
	return accepted.some((form) => standsIn(form, quote) && findCountry(form)?.code === place);
}

function answerProblems(deck: Deck, card: PlainCard, citation: Citation): readonly DeckProblem[] {
	if (card.derived === undefined) {
		return standsIn(card.answer, citation.quote)
			? valueProblems(deck, card)
			: [{ path: ['answer'], message: 'does not stand in the quote and is not marked derived' }];
	}
	const same =
		card.derived === 'date' ? isDateOf(deck, card, citation) : isCountOf(deck, card, citation);
	if (same) return [];
	return [
		{
			path: ['derived'],
			message: `says a ${card.derived}, but the quote does not give this answer`,
		},
	];
}

/** An answer that reads as a date or a number must read as its value; one that reads as neither is let be. */
function valueProblems({ article }: Deck, { answer, value }: PlainCard): readonly DeckProblem[] {
	const other = (kind: string) => [
		{ path: ['value'], message: `says another ${kind} than the answer` },
	];
	if (value !== undefined && 'date' in value) {
		const dates = findDates(answer, article.published).flatMap((found) => found.value ?? []);
		// "1550 and 1580" names both ends of a range, each as a date of its own.
		const isRange = value.date.split('/').every((date) => dates.includes(date));
		return dates.length === 0 || dates.includes(value.date) || isRange ? [] : other('date');
	}
	if (value !== undefined && 'number' in value) {
		const numbers = findNumbers(answer).map((found) => found.value);
		return numbers.length === 0 || numbers.includes(value.number) ? [] : other('number');
	}
	return [];
}

/** The quote names the day in other words, such as "Thursday", seen from the published date. */
function isDateOf(deck: Deck, { answer, value }: PlainCard, { quote }: Citation): boolean {
	if (value === undefined || !('date' in value)) return false;
	const { date } = value;
	const isSaid = [formatDate(date), ...dateForms(date)].includes(answer);
	return isSaid && findDates(quote, deck.article.published).some((found) => found.value === date);
}

/** The quote lists them, and a set card on the same sentence holds as many. */
function isCountOf(deck: Deck, { answer, value }: PlainCard, citation: Citation): boolean {
	if (value === undefined || !('number' in value)) return false;
	const counted = deck.cards.some(
		(other) =>
			other.kind === 'set' &&
			other.citation?.start === citation.start &&
			other.members.length === value.number,
	);
	const forms = numberForms(value.number).map((form) => form.toLowerCase());
	return counted && forms.includes(answer.toLowerCase());
}
