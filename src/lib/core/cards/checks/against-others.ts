import { groupedBy } from '../../grouped-by.ts';
import type { Candidate } from '../candidate.ts';
import { BEGINNING } from '../../language/words/verbs.ts';
import { foldWords } from './fold-words.ts';

/** The candidates whose prompt another fact answers too, with something else: neither has one right answer. */
export function ambiguous(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
	const byPrompt = groupedBy(candidates, ({ prompt }) => foldWords(prompt));
	const found = new Set<Candidate>();
	for (const group of byPrompt.values()) {
		const [first] = group;
		if (first === undefined || group.every((other) => sameAnswer(first, other))) continue;
		for (const candidate of group) found.add(candidate);
	}
	return found;
}

function sameAnswer(a: Candidate, b: Candidate): boolean {
	if (a.entity !== undefined && a.entity === b.entity) return true;
	const forms = foldedForms(a);
	for (const form of foldedForms(b)) if (forms.has(form)) return true;
	return false;
}

const folded = new WeakMap<Candidate, ReadonlySet<string>>();

/** Every form of a candidate's answer, folded; kept, since each candidate is compared with all others. */
function foldedForms(candidate: Candidate): ReadonlySet<string> {
	const known = folded.get(candidate);
	if (known !== undefined) return known;
	const forms = new Set([candidate.answer, ...candidate.accepted].map(foldWords));
	folded.set(candidate, forms);
	return forms;
}

/** Whether two candidates ask the same thing, in other words perhaps. */
export function sameQuestion(a: Candidate, b: Candidate): boolean {
	if (!sameAnswer(a, b)) return false;
	if (a.prompt === b.prompt) return true;
	// What happened may be named in a sentence before, which one of them cites as well.
	const isSameSentence = a.evidence.start === b.evidence.start || a.evidence.end === b.evidence.end;
	// Two ways to the same number or day of one sentence are one question.
	if (isSameSentence && a.value !== undefined && a.sort === b.sort && a.kind === b.kind)
		return true;
	if (isSameSentence && a.fact.family === b.fact.family && a.answer === b.answer) return true;
	return isSameEvent(a, b);
}

/** "kicked off in Astana" and "began in Astana", of the same summit. */
function isSameEvent({ fact: a }: Candidate, { fact: b }: Candidate): boolean {
	if (a.form !== 'statement' || b.form !== 'statement' || a.family !== b.family) return false;
	const { lemma: first } = a.statement.verb;
	const { lemma: second } = b.statement.verb;
	const isSameVerb = first === second || (BEGINNING.has(first) && BEGINNING.has(second));
	return (
		isSameVerb && a.statement.subject === b.statement.subject && a.target.part === b.target.part
	);
}
