import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';

/** "In a novel by Ola Hagen, the town …", "In his dream, Lund …"; not "In the play-offs," or "In the film industry,". */
const FRAME =
	/^In (?:the|an?|his|her|its|their|one|another)(?: [^\s,]+){0,3}? (?:novels?|films?|movies?|(?:video|computer) games?|dreams?|legends?|myths?|fables?|tales?|sagas?|endings?|sitcoms?|operas?|plays?|comics?)(?: (?:by|of|from|about|called|\p{Lu}|["“])[^,]*)?, /u;

/** "The story tells of Captain Nemo, who …" */
const TELLING =
	/^The (?:novel|film|movie|story|play|tale|saga|poem|opera|fable) (?:tells|follows|describes|depicts|recounts|narrates|is about|begins|opens|ends)\b/;

/** What people do for a film is no part of what it tells. */
const WORK =
	/^(?:played|plays|starred|stars|directed|directs|portrayed|portrays|voiced|appeared|appears|wrote|writes|argued|argues|composed|sang)$/;

/** Whether a sentence tells what only comes to be within a work or a dream, as its opening says. */
export function isFiction(
	{ article, clauses }: Reading,
	{ index, start, end }: TokenSentence,
): boolean {
	const words = article.text.slice(start, end).replace(/\s+/g, ' ');
	const deed = clauses[index]?.verb.head.lower ?? '';
	return TELLING.test(words) || (FRAME.test(words) && !WORK.test(deed));
}
