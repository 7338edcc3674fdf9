import type { Card } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { frontText } from './card-sides.ts';
import { feedbackText } from './feedback-text.ts';
import { categoryName, literalStars, questionName } from './moodle-names.ts';
import { questionOf, type TestQuestion } from './question-of.ts';

/**
 * A deck in Moodle's GIFT: a question a card, with its source as feedback. Texts are plain, so that no HTML in
 * them is taken for such. A card's id is its question's id number.
 */
export function deckGift(deck: Deck): string {
	const questions = deck.cards.map((card, index) => giftQuestion(deck, card, index));
	return `${[`$CATEGORY: ${categoryName(deck.title)}`, ...questions].join('\n\n')}\n`;
}

function giftQuestion({ title, article }: Deck, card: Card, index: number): string {
	const marks = [
		`[id:${card.id}]`,
		...(card.tags ?? []).filter(isTag).map((tag) => `[tag:${tag}]`),
	];
	return [
		`// ${marks.join(' ')}`,
		`::${escaped(questionName(title, index))}::[plain]${escaped(frontText(card))} {`,
		...choicesOf(questionOf(card)),
		`####[plain]${inBraces(feedbackText(card, article))}`,
		'}',
	].join('\n');
}

/** A list has none: it is an essay. */
function choicesOf(question: TestQuestion): readonly string[] {
	switch (question.kind) {
		case 'choice':
			return [`=${choice(question.right)}`, ...question.wrong.map((each) => `~${choice(each)}`)];
		case 'several': {
			const { share, right, wrong } = question;
			return [
				...right.map((each) => `~%${share}%${choice(each)}`),
				...wrong.map((each) => `~%-${share}%${choice(each)}`),
			];
		}
		case 'short':
			return question.right.map((each) => `=${choice(literalStars(each))}`);
		case 'list':
			return [];
	}
}

/** Its own first letters are not its format or its weight. */
function choice(text: string): string {
	const words = inBraces(text);
	return /^[[%]/.test(words) ? `[plain]${words}` : words;
}

/** Within braces an arrow of two letters would make pairs to match, and cannot be escaped. */
function inBraces(text: string): string {
	return escaped(text.replaceAll('->', '→'));
}

function escaped(text: string): string {
	return text
		.trim()
		.replace(/[\\~=#{}:]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n');
}

/** What a remark can say as a tag. */
function isTag(tag: string): boolean {
	return !/[\][<>\\\n]/.test(tag);
}
