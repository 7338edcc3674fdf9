import type { Card } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { frontText } from './card-sides.ts';
import { feedbackText } from './feedback-text.ts';
import { categoryName, literalStars, questionName } from './moodle-names.ts';
import { questionOf, type TestQuestion } from './question-of.ts';
import { xmlText } from './xml-text.ts';

/**
 * A deck as Moodle XML: a question a card, with its source as general feedback, and a card's id as its id
 * number. Texts are plain, so that no HTML in them is taken for such.
 */
export function deckMoodleXml(deck: Deck): string {
	const questions = deck.cards.map((card, index) => moodleQuestion(deck, card, index));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<quiz>',
		category(deck),
		...questions,
		'</quiz>',
		'',
	].join('\n');
}

function category({ title, note }: Deck): string {
	return [
		'<question type="category">',
		element('category', text(`$course$/top/${categoryName(title)}`)),
		formatted('info', note ?? ''),
		'</question>',
	].join('\n');
}

const TYPES = {
	choice: 'multichoice',
	several: 'multichoice',
	short: 'shortanswer',
	list: 'essay',
};

function moodleQuestion({ title, article }: Deck, card: Card, index: number): string {
	const question = questionOf(card);
	const tags = card.tags ?? [];
	return [
		`<question type="${TYPES[question.kind]}">`,
		element('name', text(questionName(title, index))),
		formatted('questiontext', frontText(card)),
		formatted('generalfeedback', feedbackText(card, article)),
		element('defaultgrade', '1'),
		element('penalty', '0.3333333'),
		element('hidden', '0'),
		element('idnumber', card.id),
		...partsOf(question),
		...(card.hint === undefined ? [] : [formatted('hint', card.hint)]),
		...(tags.length === 0
			? []
			: [element('tags', tags.map((tag) => element('tag', text(tag))).join(''))]),
		'</question>',
	].join('\n');
}

function partsOf(question: TestQuestion): readonly string[] {
	switch (question.kind) {
		case 'choice':
			return [
				...choiceParts('true'),
				answer('100', question.right, 'plain_text'),
				...question.wrong.map((each) => answer('0', each, 'plain_text')),
			];
		case 'several': {
			const { share, right, wrong } = question;
			return [
				...choiceParts('false'),
				...right.map((each) => answer(share, each, 'plain_text')),
				...wrong.map((each) => answer(`-${share}`, each, 'plain_text')),
			];
		}
		case 'short':
			return [
				element('usecase', '0'),
				...question.right.map((each) => answer('100', literalStars(each), 'moodle_auto_format')),
			];
		case 'list':
			return [
				element('responseformat', 'plain'),
				element('responserequired', '1'),
				element('responsefieldlines', String(Math.max(5, question.members.length))),
				element('attachments', '0'),
				element('attachmentsrequired', '0'),
				formatted('graderinfo', question.members.join('\n')),
				formatted('responsetemplate', ''),
			];
	}
}

function choiceParts(single: 'true' | 'false'): readonly string[] {
	return [
		element('single', single),
		element('shuffleanswers', 'true'),
		element('answernumbering', 'abc'),
	];
}

/** A short answer is text by its nature, and has the format that Moodle itself writes. */
function answer(
	fraction: string,
	words: string,
	format: 'plain_text' | 'moodle_auto_format',
): string {
	return `<answer fraction="${fraction}" format="${format}">${text(words)}</answer>`;
}

function formatted(name: string, words: string): string {
	return `<${name} format="plain_text">${text(words)}</${name}>`;
}

function text(words: string): string {
	return element('text', xmlText(words));
}

/** @param content in XML already */
function element(name: string, content: string): string {
	return `<${name}>${content}</${name}>`;
}
