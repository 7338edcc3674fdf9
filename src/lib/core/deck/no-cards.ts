import type { Span } from '../article/index.ts';
import { GAP } from '../cards/card.ts';
import type { Making } from './make-deck.ts';

type Made = Pick<Extract<Making, { readonly ok: true }>, 'article' | 'dropped'>;

/** A line of verse or of a list is shorter than this; one of running text is a whole paragraph. */
const SHORT_LINE = 70;
const FEWEST_LINES = 4;

/** In characters; none that anybody wrote for readers is as long. */
const LONG_SENTENCE = 2_000;

/** Why an article gave no card, and what would help, in sentences for a person. */
export function noCardsMessage({ article, dropped }: Made): string {
	if (isInShortLines(article.text)) {
		return (
			'No card could be made: this reads as verse, a menu or a list, in short lines without whole sentences. ' +
			'Recto needs running text, with each paragraph on one line.'
		);
	}
	const endless = article.sentences.filter(({ start, end }) => end - start > LONG_SENTENCE);
	if (sum(endless) * 2 > sum(article.sentences)) {
		const [first] = endless;
		const what =
			endless.length === 1
				? `one sentence of it has ${sum(endless).toLocaleString('en')} characters`
				: `${endless.length} sentences of it have more than ${LONG_SENTENCE.toLocaleString('en')} characters each`;
		const opening = article.text.slice(first?.start, (first?.start ?? 0) + SHORT_LINE);
		return (
			`No card could be made: ${what} ("${opening.replaceAll('\n', ' ')}…"), which is too much for a card to cite. ` +
			'Part the text into sentences, with a full stop at the end of each.'
		);
	}
	const unproved = dropped.find(({ reason }) => reason === 'not-proved');
	if (unproved?.reason === 'not-proved') {
		return (
			`No card could be made: none that was tried is proved by its sentence ("${unproved.prompt}": ${unproved.why}). ` +
			'Give the whole article, in plain sentences that name people, places, numbers and dates in full.'
		);
	}
	// A gap is tried in any sentence, and tells nothing of what the text is like.
	if (dropped.some(({ prompt }) => !prompt.includes(GAP))) {
		return (
			`No card could be made: what its sentences state (${dropped.length} questions were tried) cannot be asked ` +
			'without the text around it. Give the whole article, in which people, places and things are called by their names.'
		);
	}
	const count = article.sentences.length;
	const which =
		count === 1 ? 'its one sentence does not state' : `none of its ${count} sentences states`;
	return (
		`No card could be made: ${which} who, where, when or how many of something named. ` +
		'News and encyclopedic articles do; stories, opinions and instructions seldom do.'
	);
}

function sum(spans: readonly Span[]): number {
	return spans.reduce((length, { start, end }) => length + end - start, 0);
}

function isInShortLines(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const short = lines.filter((line) => line.length < SHORT_LINE);
	const whole = short.filter((line) => /[.!?…]["'”’)]*$/u.test(line.trim()));
	return lines.length >= FEWEST_LINES && short.length - whole.length > lines.length / 2;
}
