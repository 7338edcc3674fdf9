import { nounClass } from '../language/noun-classes.ts';
import type { Reading } from '../language/reading.ts';
import type { Candidate } from './candidate.ts';
import { GAP } from './card.ts';
import { capitalise } from './ask/wh-words.ts';
import { lacksOnlyName, whyDropped } from './checks/index.ts';
import { leansOnTold } from './leaning.ts';

/** A title of more words takes more room than the question. */
const LONGEST_TITLE = 10;

/** In words, the title among them. */
const LONGEST_PROMPT = 30;

/** "{{gap}} died in 1348.": fewer words say too little even of what is known. */
const FEWEST_WORDS = 7;

/**
 * "Fresno: The average household size was {{gap}}.": a prompt that does not itself say what it is about is put under
 * the article's title. As it was where it says so, or where the title may not stand before it: it gives the answer
 * away, or is too long.
 */
export function underTitle(candidate: Candidate, reading: Reading): Candidate {
	const isGap = candidate.fact.form === 'mention';
	const leans = leansOnTold(candidate, reading) || (isGap && opensVaguely(candidate.prompt));
	if (!leans && saysOfWhat(candidate, reading)) return candidate;
	const left: Candidate = leans ? { ...candidate, leans } : candidate;
	return titled(candidate, reading) ?? left;
}

/**
 * A prompt that does not pass as it is, under the name of the one thing that the article is about, where that is all it
 * lacked: of a name or a figure only, since a common word would fit too often.
 */
export function savedByTitle(candidate: Candidate, reading: Reading): Candidate | undefined {
	if (reading.topic === undefined || !/^(?:\p{Lu}|\p{N})/u.test(candidate.answer)) return undefined;
	if (candidate.prompt.split(' ').length < FEWEST_WORDS) return undefined;
	if (!lacksOnlyName(candidate, reading)) return undefined;
	const saved = titled(candidate, reading);
	return saved && { ...saved, leans: true };
}

function titled(candidate: Candidate, reading: Reading): Candidate | undefined {
	const title = headingOf(reading);
	if (title === undefined) return undefined;
	const made = { ...candidate, prompt: `${title}: ${capitalise(candidate.prompt)}` };
	const fits = made.prompt.split(' ').length <= LONGEST_PROMPT;
	return fits && whyDropped(made, reading) === undefined ? made : undefined;
}

/** The title as it may stand before a prompt; undefined where there is none of its own, or a long one. */
function headingOf({ article: { title, text, sentences } }: Reading): string | undefined {
	const words = title.replaceAll('_', ' ').trim();
	// The first sentence of a text without a title stands in for one, cut where it is long.
	const opening = text.slice(0, sentences[0]?.end ?? 0);
	const isStandIn = words.endsWith('…') || words === opening.trim();
	if (words === '' || isStandIn || /[?!:.]$|: /.test(words)) return undefined;
	return words.split(' ').length <= LONGEST_TITLE ? words : undefined;
}

/** Whether a prompt names what it is about: the topic, or somebody or something, with no "the site" as its subject. */
function saysOfWhat({ prompt, fact }: Candidate, reading: Reading): boolean {
	const { topic } = reading;
	const forms = [...(topic?.entity?.forms ?? []), ...(topic === undefined ? [] : [topic.words])];
	if (forms.some((form) => prompt.includes(form))) return true;
	// "Who invented the tilt pendulum?" says it without a name.
	if (fact.form === 'mention' && !namesAnything(prompt, reading)) return false;
	return !opensVaguely(prompt);
}

/** A capital that opens no sentence, or an opening word that is a name of the article's. */
function namesAnything(prompt: string, { entities }: Reading): boolean {
	const [opening = '', ...rest] = prompt.replace(GAP, '').trim().split(/\s+/);
	if (rest.some((word) => /^["“'‘(]*\p{Lu}/u.test(word))) return true;
	const name = opening.replace(/['’]s$|[,.]$/u, '');
	return entities.some(({ forms }) => forms.includes(name));
}

/** "The finals saw …", "When did the gallery close?": which finals, nobody can tell. */
const SUBJECT =
	/^(?:(?:In|On|At|By|For|To|From) )?(?:(?:When|Where|Why|How|What|Which|Who|Whom|Whose)\b[^,]*? (?:is|are|was|were|did|does|do|has|have|had) )?(?:The|the) (?<noun>(?:\p{Ll}+ ){0,2}?\p{Ll}{3,})(?<end>$|[?.]|,(?! (?:which|who|whose|where|an?|the|\p{Lu}))| (?<next>\S+))/u;

/** "A version was taken up by": of what, nobody can tell. */
const UNNAMED = /^(?:An?|One|Another) \p{Ll}{3,} (?:was|has|had|will|would|could) (?!an? |the )/u;

function opensVaguely(prompt: string): boolean {
	if (UNNAMED.test(prompt)) return true;
	const { noun = '', next = '' } = SUBJECT.exec(prompt)?.groups ?? {};
	const head = noun.split(' ').at(-1) ?? '';
	if (nounClass(head) === undefined && nounClass(head.replace(/s$/, '')) === undefined)
		return false;
	return !/^(?:of|that|which|who|whose|for|in|at|between|to|from|\p{Lu}.*|["“].*|\d.*)$/u.test(
		next,
	);
}
