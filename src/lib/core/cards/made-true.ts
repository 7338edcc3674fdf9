import type { Reading } from '../language/reading.ts';
import type { Candidate } from './candidate.ts';
import { formsOf } from './forms-of.ts';
import { foldWords } from './checks/fold-words.ts';

/** The share of a prompt's telling words that a sentence must hold to be about the same thing. */
const SAME_MATTER = 0.6;

/** Whether some sentence of the article may make `form` a right answer too: it names it and is about the same. */
export function isMadeTrue(reading: Reading, candidate: Candidate, form: string): boolean {
	if (candidate.sort === 'date' || candidate.sort === 'number') return false;
	if (candidate.members !== undefined) return false;
	const asked = wordStems(candidate.prompt);
	const forms = formsOf(reading, form);
	return reading.sentences.some(({ start, end }) => {
		const sentence = reading.article.text.slice(start, end);
		if (!forms.some((other) => sentence.includes(other))) return false;
		const said = new Set(wordStems(sentence));
		const shared = asked.filter((word) => said.has(word)).length;
		const isCited = start >= candidate.evidence.start && end <= candidate.evidence.end;
		return isCited
			? shared > 0 && isBesideAnswer(candidate, sentence, forms)
			: shared >= asked.length * SAME_MATTER;
	});
}

/** In the cited sentence: "Astana, Kazakhstan" and "A and B" make the neighbour right or nearly so. */
function isBesideAnswer(candidate: Candidate, sentence: string, forms: readonly string[]): boolean {
	const at = sentence.indexOf(candidate.answer);
	if (at < 0) return true;
	const after = sentence.slice(at + candidate.answer.length);
	const before = sentence.slice(0, at);
	return forms.some(
		(form) =>
			new RegExp(`^(?:,| and| or)? (?:the )?${escaped(form)}`).test(after) ||
			new RegExp(`${escaped(form)}(?:,| and| or)? (?:the )?$`).test(before),
	);
}

function escaped(form: string): string {
	return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const STOP = new Set(
	'in on at of to by for with from and or who what which when where how many did does do was were is are has have had be been as according whose whom that it its'.split(
		' ',
	),
);

function wordStems(text: string): string[] {
	return foldWords(text)
		.split(' ')
		.filter((word) => word !== '' && !STOP.has(word))
		.map((word) => word.replace(/(?:ed|ing|es|s)$/, ''));
}
