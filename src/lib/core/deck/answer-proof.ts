import type { Citation, PlainCard, Value } from '../cards/card.ts';
import { dateForms, formatDate } from '../language/dates/date-forms.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { numberForms } from '../language/numbers.ts';
import { isCountedAmong } from './counted-among.ts';
import type { Deck } from './deck.ts';
import type { DeckProblem } from './problem.ts';
import { sayingOf } from './says-value.ts';
import { standsIn } from './stands-in.ts';

/** As much of a deck as answers are proved by. */
type Proof = Pick<Deck, 'article' | 'cards'>;

/** What keeps the answer of a card from being proved by its quote; paths begin in the card. */
export function answerProblems(
	deck: Proof,
	card: PlainCard,
	citation: Citation,
): readonly DeckProblem[] {
	if (card.derived === undefined) {
		return standsIn(card.answer, citation.quote)
			? valueProblems(deck, card)
			: [{ path: ['answer'], message: 'does not stand in the quote and is not marked derived' }];
	}
	const same = card.derived === 'date' ? isDateOf(deck, card, citation) : isCountOf(deck, card);
	if (same) return [];
	return [
		{
			path: ['derived'],
			message: `says a ${card.derived}, but the quote does not give this answer`,
		},
	];
}

/** A value is what forms are held against: one that the answer does not say would let any form be right. */
function valueProblems({ article }: Proof, { answer, value }: PlainCard): readonly DeckProblem[] {
	if (value === undefined) return [];
	const saying = sayingOf(answer, value, article.published);
	if (saying === 'same') return [];
	const kind = kindOf(value);
	const message =
		saying === 'other'
			? `says another ${kind} than the answer; make the two agree`
			: `is a ${kind}, but the answer names none; remove the value, or mend the answer`;
	return [{ path: ['value'], message }];
}

function kindOf(value: Value): string {
	if ('date' in value) return 'date';
	return 'number' in value ? 'number' : 'country';
}

/** The quote names the day in other words, such as "Thursday", seen from the published date. */
function isDateOf(deck: Proof, { answer, value }: PlainCard, { quote }: Citation): boolean {
	if (value === undefined || !('date' in value)) return false;
	const { date } = value;
	const isSaid = [formatDate(date), ...dateForms(date)].includes(answer);
	return isSaid && findDates(quote, deck.article.published).some((found) => found.value === date);
}

/** The quote lists them, and a set card on the same sentence holds as many. */
function isCountOf({ cards }: Proof, card: PlainCard): boolean {
	const { answer, value } = card;
	if (value === undefined || !('number' in value) || !isCountedAmong(card, cards)) return false;
	const forms = numberForms(value.number).map((form) => form.toLowerCase());
	return forms.includes(answer.toLowerCase());
}
