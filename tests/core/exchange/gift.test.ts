import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { exportText } from '#lib/core/exchange/index.ts';
import { ferries, harbour, opened, place } from '../deck/harbour.ts';
import { anyDeck, expectedSides } from './any-deck.ts';

function questionsOf(cards: readonly Card[], deck = harbour): readonly GIFTQuestion[] {
	const [category, ...questions] = parse(exportText({ ...deck, cards }, 'gift').text);
	expect(category?.type).toBe('Category');
	return questions;
}

/** GIFT folds white space; an arrow of two letters would be one of its signs. */
const folded = (text: string) => text.trim().replace(/\s+/g, ' ').trim();
const inAnswer = (text: string) => folded(text.replaceAll('->', '→'));

test('every card of any deck reads back as a question with its source as feedback', () => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const questions = questionsOf(deck.cards, deck);
			expect(questions).toHaveLength(deck.cards.length);
			for (const [index, card] of deck.cards.entries()) {
				const question = questions[index]!;
				const { front, source } = expectedSides(deck, card);
				if (!('globalFeedback' in question)) throw new Error(question.type);
				expect(question.id).toBe(card.id);
				expect(question.stem.format).toBe('plain');
				expect(folded(question.stem.text)).toBe(folded(front));
				expect(folded(question.globalFeedback?.text ?? '')).toContain(inAnswer(source));
				expect(rightOf(question)).toEqual(expectedRight(question, card));
			}
		}),
		{ numRuns: 200 },
	);
});

function rightOf(question: GIFTQuestion): readonly string[] {
	if (question.type !== 'MC' && question.type !== 'Short') return [];
	return question.choices
		.filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)
		.map(({ text }) => folded(text.text));
}

function expectedRight({ type }: GIFTQuestion, card: Card): readonly string[] {
	if (type === 'Essay') return [];
	if (card.kind === 'set') return card.members.map(({ label }) => inAnswer(label));
	if (type === 'MC') return [inAnswer(card.answer)];
	const forms = [card.answer, ...card.accepted.filter((form) => form !== card.answer)];
	return forms.map((form) => inAnswer(form.replaceAll('*', '\\*')));
}

describe('a card becomes', () => {
	const distractors = ['Varn', 'Lio', 'Ostra', 'Marl'];

	test('a choice of four where there are wrong answers', () => {
		const [question] = questionsOf([{ ...place, distractors }]);
		expect(question).toMatchObject({
			type: 'MC',
			stem: { text: 'The harbour of _____ was opened on 4 March 2024.' },
			choices: [
				{ isCorrect: true, text: { text: 'Tarn' } },
				...['Varn', 'Lio', 'Ostra'].map((text) => ({ isCorrect: false, text: { text } })),
			],
		});
	});

	test('a text to type where there is but one, in every accepted form', () => {
		const [question] = questionsOf([{ ...opened, distractors: ['5 March 2024'] }]);
		expect(question).toMatchObject({
			type: 'Short',
			choices: [{ text: { text: '4 March 2024' } }, { text: { text: 'March 4, 2024' } }],
		});
	});

	test('a list to be marked by a person, with its members and its source to mark it by', () => {
		const [question] = questionsOf([ferries]);
		expect(question).toMatchObject({
			type: 'Essay',
			globalFeedback: {
				text: 'Heron; Tern; Gull\n“Its ferries are the Heron, the Tern and the Gull.” — The harbour of Tarn, 2024-03-06',
			},
		});
	});

	test('a choice of several where a list has others to choose from', () => {
		const [question] = questionsOf([{ ...ferries, distractors: ['Auk', 'Swan'] }]);
		expect(question).toMatchObject({
			type: 'MC',
			choices: [
				...['Heron', 'Tern', 'Gull'].map((text) => ({ weight: 33.33333, text: { text } })),
				...['Auk', 'Swan'].map((text) => ({ weight: -33.33333, text: { text } })),
			],
		});
	});
});

test('a star in an answer stands for itself, not for any text', () => {
	const [question] = questionsOf([{ ...place, answer: 'M*A*S*H' }]);
	expect(question).toMatchObject({ choices: [{ text: { text: 'M\\*A\\*S\\*H' } }] });
});

test('tags and the deck’s name come along', () => {
	const deck = { ...harbour, title: 'News/2024' };
	const { text } = exportText({ ...deck, cards: [{ ...place, tags: ['ports', 'a]b'] }] }, 'gift');
	expect(parse(text)).toMatchObject([
		{ type: 'Category', title: 'News//2024' },
		{ title: 'News/2024 01', tags: ['ports'] },
	]);
});
