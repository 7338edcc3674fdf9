import type { Reading } from '../language/reading.ts';
import { contains } from '../language/runs.ts';
import { answerSpans } from './answer-spans.ts';
import { opensPointing } from './time-pointers.ts';
import { factId } from './evidence.ts';
import type { MentionFact } from './fact.ts';
import { waysToShow } from './ways-to-show.ts';
import { isPlainSentence } from './plain-sentence.ts';
import { isAskable } from './askable-span.ts';
import { LONGEST_SHOWN } from './shown-tails.ts';

/** Names, dates, numbers and noun phrases of sentences: what can be asked by a gap where no family fits. */
export function findMentionFacts(reading: Reading): MentionFact[] {
	return reading.sentences.flatMap((sentence) => {
		if (!isPlainSentence(reading, sentence) || opensPointing(reading, sentence)) return [];
		// A list in points is no sentence to be shown with a gap.
		if (reading.article.text.slice(sentence.start, sentence.end).includes('\n')) return [];
		const evidence = { start: sentence.start, end: sentence.end };
		const id = factId(reading, evidence, 'mention');
		const spans = answerSpans(reading, sentence).filter((span) =>
			isAskable(reading, span, sentence),
		);
		const ways = waysToShow(reading, sentence).filter(
			({ shown }) => shown.last - shown.first <= LONGEST_SHOWN,
		);
		return spans.flatMap((answer) => {
			const shown = ways.filter(
				(way) =>
					contains(way.shown, answer) &&
					// Of what somebody claims, a figure may be worth knowing; a name in it tells little.
					(way.claimant === undefined || !reading.entityAt.has(answer.first)),
			);
			if (shown.length === 0) return [];
			return [
				{
					form: 'mention',
					family: 'mention',
					id,
					evidence,
					sentence,
					answer,
					ways: shown,
				} as const,
			];
		});
	});
}
