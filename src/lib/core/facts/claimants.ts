import { clauseAt, type Clause } from '../language/clause.ts';
import type { Reading } from '../language/reading.ts';
import { overlaps } from '../language/runs.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { SAYING } from '../language/words/verbs.ts';
import { attribution } from './attribution.ts';
import { soleEntity } from './sole-entity.ts';
import type { Claimant } from './statement.ts';

/** Undefined where the article speaks itself; null where the speaker is unknown. */
export function quotedBy(reading: Reading, clause: Clause): Claimant | undefined | null {
	const at = clause.verb.first;
	if (!reading.quoted.has(at)) return undefined;
	const quotation = reading.quotations.find(({ first, last }) => at >= first && at < last);
	return quotation?.speaker === undefined ? null : (claimantOf(reading, quotation.speaker) ?? null);
}

/** "According to X, …", "…, said X": undefined where nobody is named as the source, null where it is not known who. */
export function attributedTo(
	reading: Reading,
	sentence: TokenSentence,
): Claimant | undefined | null {
	const source = attribution(reading, sentence);
	if (source === undefined) return undefined;
	const claimant = claimantOf(reading, source.who);
	// "according to some": nobody whose word it is.
	return claimant !== undefined && /\p{Lu}/u.test(claimant.words) ? claimant : null;
}

/** A speaker by a name or an office that stands alone; undefined where it does not. */
export function claimantOf(reading: Reading, run: Run): Claimant | undefined {
	const words = standAlone(reading, run);
	if (words === undefined || !isNamed(reading, run)) return undefined;
	const entity = soleEntity(reading, run);
	return { words, ...(entity === undefined ? {} : { entity }) };
}

/** "the Norwick Council", "the mayor of Leeds", "it" for the council; not "few", "rescuers", "police". */
function isNamed(reading: Reading, run: Run): boolean {
	for (let at = run.first; at < run.last; at++) {
		if (reading.entityAt.has(at) || reading.references.get(at)?.entity !== undefined) return true;
	}
	return reading.offices.some((office) => overlaps(office, run));
}

/** "Klein thought that Alba had an atmosphere, but it has none": what somebody once believed is no word of theirs. */
export function isOnceThought({ verb }: Clause): boolean {
	return /^(?:thought|believed)$/.test(verb.head.lower);
}

/** "said the museum opened in 1990": a clause right behind the verb, as if "that" stood there. */
export function saidWithoutThat(
	reading: Reading,
	{ last }: TokenSentence,
	{ verb, segments }: Clause,
): Clause | undefined {
	const [first] = segments;
	// "wrote four novels, one of which became": what is written is no clause.
	const isSaid = SAYING.has(verb.lemma) && verb.lemma !== 'write';
	const isBare = isSaid && first?.kind === 'object' && !verb.passive;
	const said = isBare ? clauseAt(reading.scan, verb.last, last) : undefined;
	return said?.subject.first === verb.last ? said : undefined;
}
