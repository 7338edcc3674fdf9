import type { Fact, MentionFact } from '../facts/index.ts';
import type { Reading } from '../language/reading.ts';
import { ask } from './ask/ask.ts';
import { gapDraft, gapPrompts } from './ask/ask-mention.ts';
import type { Candidate } from './candidate.ts';
import { ambiguous, whyDropped } from './checks/index.ts';
import type { Prospect } from './prospect.ts';
import { savedByTitle, underTitle } from './under-title.ts';
import { answerRun, FAMILY_WORTH, questionWorth } from './worth/question-worth.ts';
import type { SpanWorth } from './worth/span-worth.ts';
import type { Drop } from './dropped-candidate.ts';
import { commonness } from './worth/commonness.ts';

/** The questions of all facts but gaps, those that are sound and have one answer each; the others are dropped. */
export function questionProspects(
	reading: Reading,
	facts: readonly Fact[],
	worth: SpanWorth,
	drop: Drop,
): Prospect[] {
	const asked = facts
		.flatMap((fact) => (fact.form === 'mention' ? [] : ask(reading, fact)))
		.filter((candidate) => isSound(reading, candidate, drop));
	return withoutAmbiguous(asked, drop).map((candidate) => {
		const run = answerRun(reading, candidate);
		const made = run === undefined ? candidate : { ...candidate, run };
		const titled = once(() => underTitle(made, reading));
		return { draft: made, worth: questionWorth(reading, worth, made), candidate: titled };
	});
}

/** A gap for each mention; it is worded, and dropped if no wording is sound, when its turn comes. */
export function gapProspects(
	reading: Reading,
	facts: readonly Fact[],
	worth: SpanWorth,
	drop: Drop,
): Prospect[] {
	return facts.flatMap((fact) => {
		const draft = fact.form === 'mention' ? gapDraft(reading, fact) : undefined;
		if (fact.form !== 'mention' || draft === undefined) return [];
		return [
			{
				draft,
				worth: FAMILY_WORTH.mention + worth(fact.sentence, fact.answer) + commonness(reading, fact),
				candidate: once(() => soundGap(reading, fact, draft, drop)),
			},
		];
	});
}

/** The first wording of a gap that passes the checks. */
function soundGap(
	reading: Reading,
	fact: MentionFact,
	draft: Prospect['draft'],
	drop: Drop,
): Candidate | undefined {
	const worded = gapPrompts(reading, fact).map((words) => ({ ...draft, ...words }));
	const sound = worded.find((candidate) => whyDropped(candidate, reading) === undefined);
	if (sound !== undefined) return underTitle(sound, reading);
	for (const candidate of worded) {
		const saved = savedByTitle(candidate, reading);
		if (saved !== undefined) return saved;
	}
	const [first] = worded;
	if (first !== undefined) isSound(reading, first, drop);
	return undefined;
}

/** The same whenever it is asked for, and made the first time only. */
function once<Made>(make: () => Made): () => Made {
	let made: { readonly value: Made } | undefined;
	return () => (made ??= { value: make() }).value;
}

function isSound(reading: Reading, candidate: Candidate, drop: Drop): boolean {
	const reason = whyDropped(candidate, reading);
	if (reason !== undefined) drop(candidate, reason);
	return reason === undefined;
}

function withoutAmbiguous(candidates: readonly Candidate[], drop: Drop): Candidate[] {
	const unclear = ambiguous(candidates);
	for (const candidate of unclear) drop(candidate, 'several-answers');
	return candidates.filter((candidate) => !unclear.has(candidate));
}
