import type { Entity } from '../entity.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { TokenSentence } from '../sentence.ts';
import { belonging } from '../words/belongings.ts';
import { ORGANISATIONS } from '../words/nouns.ts';
import { SAYING } from '../words/verbs.ts';
import { chosen, isNamedPhrase, NOBODY, type Chosen, type Focus } from './focus.ts';
import { mayBePerson, personIn } from './person-for.ts';
import type { ReferenceScan } from './scan.ts';

/** What "it" or "its" means: the one thing of its sentence, else the subject before, where nothing else can be meant. */
export function thingFor(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Chosen {
	const here = foci.at(-1);
	const before = foci.at(-2);
	const nearest = here !== undefined && here.things.size > 0 ? here : before;
	if (here?.unknownThing === true || nearest?.unknownThing === true) return NOBODY;
	const has = whatItHas(input, sentence, at);
	if (here !== undefined && here.things.size > 0) {
		const [one] = here.things;
		if (one === undefined || here.things.size > 1) return NOBODY;
		if (isSource(input, sentence, one)) return NOBODY;
		// "With notes by Brandt, it …": the name may well be somebody's.
		const isSomebody = !isSubject(input, sentence, one) && mayBePerson(input, sentence, one);
		return isSomebody || belonging(one.kind, has) === 'hardly' ? NOBODY : chosen(one);
	}
	const subject = before?.subject;
	if (before === undefined || subject === undefined || subject.entity?.kind === 'person')
		return NOBODY;
	// "Chief executive Maria Gomez" is somebody, though the phrase as a whole is no name.
	const earlier = input.clauses[sentence.index - 1];
	if (earlier !== undefined && personIn(input, earlier.subject) !== undefined) return NOBODY;
	const { entity } = subject;
	const topic = topicBeside(input, sentence, before, entity);
	if (topic !== undefined && belonging(topic.kind, has) === 'surely') {
		const isSubjects = entity !== undefined && belonging(entity.kind, has) === 'surely';
		return isSubjects ? NOBODY : chosen(topic);
	}
	if (entity === undefined) {
		const owner = soleOwner(before, subject.head, has);
		if (owner !== undefined) return chosen(owner);
		const isOne = !/[^su]s$/.test(subject.head) && isNamedPhrase(subject.words);
		return isOne ? { words: subject.words } : NOBODY;
	}
	const fit = belonging(entity.kind, has);
	const owner = fit === 'surely' ? undefined : soleOwner(before, subject.head, has);
	if (owner !== undefined) return chosen(owner);
	if (fit === 'hardly') return NOBODY;
	// "The survey reported an earthquake. It …": of what is told of may be gone on with as well.
	const isReport = earlier !== undefined && SAYING.has(earlier.verb.lemma);
	if (fit === 'perhaps' && (isReport || before.unnamedThings.length > 0)) return NOBODY;
	// Subject goes on as subject, unless something of its kind was named beside it.
	const clause = input.clauses[sentence.index];
	const isInSubject = at === sentence.first || (clause !== undefined && at < clause.subject.last);
	const rivals = [...before.things].filter(
		(other) =>
			other !== entity &&
			(!isInSubject || (other.kind === entity.kind && !isAside(input, sentence.index - 1, other))),
	);
	return rivals.length === 0 ? chosen(entity) : NOBODY;
}

/**
 * "Inver left the union. ¶ Its bodies": at a new paragraph, what the article is about may be meant as well as the
 * subject before.
 */
function topicBeside(
	{ sentences, topic }: ReferenceScan,
	{ index, paragraph }: TokenSentence,
	{ things }: Focus,
	subject: Entity | undefined,
): Entity | undefined {
	if (topic?.entity === undefined || topic.entity === subject) return undefined;
	const isNew = sentences[index - 1]?.paragraph !== paragraph;
	return isNew && things.has(topic.entity) ? topic.entity : undefined;
}

/** "The treaty set up the Tarn Commission. Its secretary-general": the one thing there that surely has one. */
function soleOwner(
	{ things }: Focus,
	subjectHead: string,
	has: ReturnType<typeof whatItHas>,
): Entity | undefined {
	if (has.noun === undefined || ORGANISATIONS.has(subjectHead)) return undefined;
	const [owner, ...others] = [...things].filter(({ kind }) => belonging(kind, has) === 'surely');
	return others.length === 0 && owner?.kind === 'organisation' ? owner : undefined;
}

/** "According to the council, it …": who tells it is not what is told of. */
function isSource(input: ReferenceScan, sentence: TokenSentence, entity: Entity): boolean {
	const { tokens } = input.scan;
	return entity.mentions.some(({ first }) => {
		const to = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
		return (
			to > sentence.first && tokens[to]?.lower === 'to' && tokens[to - 1]?.lower === 'according'
		);
	});
}

function isSubject(input: ReferenceScan, { index }: TokenSentence, entity: Entity): boolean {
	const subject = input.clauses[index]?.subject;
	return (
		subject !== undefined &&
		entity.mentions.some(({ first }) => first >= subject.first && first < subject.last)
	);
}

/** The noun behind "its", or the verb of which "it" is the subject. */
export function whatItHas(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
): { noun?: string | undefined; verb?: string | undefined } {
	const { tokens } = input.scan;
	if (tokens[at]?.lower === 'its') {
		const phrase = nounPhraseAt(input.scan, at, sentence.last);
		return { noun: phrase === undefined ? undefined : tokens[phrase.head]?.lemma };
	}
	const clause = input.clauses[sentence.index];
	if (clause?.subject.first !== at) return {};
	const [object] = clause.segments;
	// "It had a population of 12,400": what it has is as telling as "its population".
	const isOwned = /^(?:have|cover)$/.test(clause.verb.lemma) && object?.kind === 'object';
	const noun = isOwned ? tokens[object.phrase.head]?.lemma : undefined;
	return { verb: clause.verb.lemma, ...(noun === undefined ? {} : { noun }) };
}

/** Whether a sentence names an entity behind a preposition, a comma or a bracket only: "on Calba", ", in the Pacific", "(Ardea alba)". */
function isAside(input: ReferenceScan, index: number, entity: Entity): boolean {
	const { tokens } = input.scan;
	const sentence = input.sentences[index];
	if (sentence === undefined) return false;
	return entity.mentions
		.filter(({ first }) => first >= sentence.first && first < sentence.last)
		.every(({ first }) => {
			let back = first - 1;
			// "by the research ship Nordlicht": the words before only say what it is.
			if (tokens[back]?.pos === 'NOUN')
				while (/^(?:NOUN|ADJ)$/.test(tokens[back]?.pos ?? '')) back--;
			const before = tokens[back]?.pos === 'DET' ? tokens[back - 1] : tokens[back];
			const isPlaceWord = before?.pos === 'ADJ' || before?.text === ',';
			return before?.pos === 'ADP' || isPlaceWord || before?.text === '(';
		});
}
