import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { exportText } from '#lib/core/exchange/index.ts';
import { ferries, harbour, opened, place } from '../deck/harbour.ts';
import { anyDeck, expectedSides } from './any-deck.ts';
import { childrenOf, textIn, xmlTree, type XmlElement } from './xml-tree.ts';

/** XML has no way to write half a pair or a non-character. */
const writable = (text: string) => text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');

function questionsOf(cards: readonly Card[], deck = harbour): readonly XmlElement[] {
	const quiz = xmlTree(exportText({ ...deck, cards }, 'moodle').text);
	expect(quiz.name).toBe('quiz');
	const [category, ...questions] = quiz.children;
	expect(category?.attributes.type).toBe('category');
	return questions;
}

test('every card of any deck reads back as a question with its source as feedback', () => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const questions = questionsOf(deck.cards, deck);
			expect(
				questions.map((question) => ({
					id: childrenOf(question, 'idnumber')[0]?.text,
					front: textIn(question, 'questiontext'),
					feedback: textIn(question, 'generalfeedback'),
					right: rightOf(question),
				})),
			).toEqual(
				deck.cards.map((card, index) => {
					const { front, source } = expectedSides(deck, card);
					const feedback = `${membersLine(card)}${source}`;
					const right = expectedRight(questions[index]!, card).map(writable);
					return { id: card.id, front: writable(front), feedback: writable(feedback), right };
				}),
			);
		}),
	);
});

function membersLine(card: Card): string {
	return card.kind === 'set' ? `${card.members.map(({ label }) => label).join('; ')}\n` : '';
}

function answersOf(question: XmlElement) {
	return childrenOf(question, 'answer').map((answer) => ({
		fraction: Number(answer.attributes.fraction),
		text: childrenOf(answer, 'text')[0]?.text,
	}));
}

function rightOf(question: XmlElement): readonly (string | undefined)[] {
	return answersOf(question).flatMap(({ fraction, text }) => (fraction > 0 ? [text] : []));
}

function expectedRight({ attributes }: XmlElement, card: Card): readonly string[] {
	if (attributes.type === 'essay') return [];
	if (card.kind === 'set') return card.members.map(({ label }) => label);
	if (attributes.type === 'multichoice') return [card.answer];
	const forms = [card.answer, ...card.accepted.filter((form) => form !== card.answer)];
	return forms.map((form) => form.replaceAll('*', '\\*'));
}

test('what Moodle asks of every question is there', () => {
	for (const question of questionsOf(harbour.cards)) {
		for (const name of ['name', 'questiontext', 'generalfeedback']) {
			expect(textIn(question, name)).toMatch(/\S/);
		}
		expect(childrenOf(question, 'questiontext')[0]?.attributes.format).toBe('plain_text');
		expect(childrenOf(question, 'defaultgrade')[0]?.text).toBe('1');
	}
});

describe('a card becomes', () => {
	test('a choice whose one right answer counts all', () => {
		const [question] = questionsOf([{ ...place, distractors: ['Varn', 'Lio'] }]);
		expect(question?.attributes.type).toBe('multichoice');
		expect(childrenOf(question!, 'single')[0]?.text).toBe('true');
		expect(answersOf(question!)).toEqual([
			{ fraction: 100, text: 'Tarn' },
			{ fraction: 0, text: 'Varn' },
			{ fraction: 0, text: 'Lio' },
		]);
	});

	test('a short answer in any case, every accepted form of which counts all', () => {
		const [question] = questionsOf([opened]);
		expect(question?.attributes.type).toBe('shortanswer');
		expect(childrenOf(question!, 'usecase')[0]?.text).toBe('0');
		expect(answersOf(question!)).toEqual([
			{ fraction: 100, text: '4 March 2024' },
			{ fraction: 100, text: 'March 4, 2024' },
		]);
	});

	test('an essay, with the members for whoever marks it', () => {
		const [question] = questionsOf([ferries]);
		expect(question?.attributes.type).toBe('essay');
		expect(textIn(question!, 'graderinfo')).toBe('Heron\nTern\nGull');
		expect(childrenOf(question!, 'responseformat')[0]?.text).toBe('plain');
	});

	test('a choice of several whose parts add up to all', () => {
		const [question] = questionsOf([{ ...ferries, distractors: ['Auk', 'Swan'] }]);
		expect(childrenOf(question!, 'single')[0]?.text).toBe('false');
		const right = answersOf(question!).filter(({ fraction }) => fraction > 0);
		expect(right.reduce((sum, { fraction }) => sum + fraction, 0)).toBeCloseTo(100, 3);
	});
});

test('tags, hint and the deck’s name come along', () => {
	const deck = {
		...harbour,
		title: 'News/2024',
		cards: [{ ...place, tags: ['a&b'], hint: 'a port' }],
	};
	const quiz = xmlTree(exportText(deck, 'moodle').text);
	const [category, question] = quiz.children;
	expect(textIn(category!, 'category')).toBe('$course$/top/News//2024');
	expect(textIn(question!, 'name')).toBe('News/2024 01');
	expect(textIn(question!, 'hint')).toBe('a port');
	expect(textIn(childrenOf(question!, 'tags')[0]!, 'tag')).toBe('a&b');
});
