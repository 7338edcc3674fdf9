import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Reference } from '../language/references/reference.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { wordList } from '../language/words/word-list.ts';
import { factId } from './evidence.ts';
import type { RelationFact } from './fact.ts';

/** What somebody is to somebody else. */
const RELATIONS = wordList(
	'wife husband widow widower mother father sister brother son daughter stepfather stepmother grandfather grandmother grandson granddaughter uncle aunt nephew niece fiancé fiancée',
);
/** Which of several: "elder", "second". "Late" and "beloved" tell nothing of which. */
const WHICH = wordList(
	'twin elder older younger eldest oldest youngest only first second third half-',
);

interface Relation {
	readonly of: Entity;
	/** "twin sister". */
	readonly noun: string;
	readonly run: Run;
	readonly person: Entity;
}

/** "her twin sister, X", "Berg's widow, X", "X, the son of Berg": who it is, where only one is told of. */
export function findRelationFacts(reading: Reading): RelationFact[] {
	const found = reading.sentences.flatMap((sentence) =>
		relationsIn(reading, sentence).map((relation) => ({ ...relation, sentence })),
	);
	const isAlone = ({ of, noun, person }: Relation) =>
		found.every((other) => other.of !== of || other.noun !== noun || other.person === person) &&
		!isOneOfMany(reading, noun);
	const seen = new Set<string>();
	return found.filter(isAlone).flatMap(({ sentence, of, noun, run, person }) => {
		const key = `${of.id} ${noun} ${person.id}`;
		if (seen.has(key)) return [];
		seen.add(key);
		const evidence = { start: sentence.start, end: sentence.end };
		const id = factId(reading, evidence, 'relation', of.name, noun);
		return [{ form: 'relation', family: 'relation', id, evidence, of, noun, run, person }];
	});
}

/** "his two sons", "her brothers" */
function isOneOfMany({ tokens }: Reading, noun: string): boolean {
	const last = noun.split(' ').at(-1) ?? noun;
	const plural = last === 'wife' ? 'wives' : `${last}s`;
	return last === noun && tokens.some(({ lower }) => lower === plural);
}

function relationsIn(reading: Reading, sentence: TokenSentence): Relation[] {
	const found: Relation[] = [];
	for (let at = sentence.first + 1; at < sentence.last; at++) {
		if (!RELATIONS.has(reading.tokens[at]?.lower ?? '') || reading.quoted.has(at)) continue;
		const relation = owned(reading, sentence, at) ?? ofSomebody(reading, sentence, at);
		if (relation !== undefined && relation.person !== relation.of) found.push(relation);
	}
	return found;
}

/** "her twin sister, X," and "Berg's brother X". */
function owned(reading: Reading, sentence: TokenSentence, at: number): Relation | undefined {
	const { references, tokens, scan } = reading;
	const opening = nounStart(reading, at);
	const owner = [1, 2, 3, 4, 5, 6]
		.map((back) => references.get(opening - back))
		.find((reference) => reference?.possessive === true && reference.last === opening);
	const isSetOff = tokens[at + 1]?.text === ',';
	const first = at + (isSetOff ? 2 : 1);
	const last = scan.nameEnd.get(first);
	const person = reading.entityAt.get(first);
	if (owner?.entity === undefined || person === undefined || last === undefined) return undefined;
	if (last > sentence.last || !isPerson(person) || !isPerson(owner.entity)) return undefined;
	if (!isClear(reading, sentence, owner)) return undefined;
	// "his wife, Anna and": the name may begin something else.
	if (isSetOff && !/^[,.;)(]$/.test(tokens[last]?.text ?? '')) return undefined;
	return { of: owner.entity, noun: words(reading, opening, at), run: { first, last }, person };
}

/** "her" for the subject of its sentence, or for whom is named right before: nobody else comes between. */
function isClear(reading: Reading, { first, index }: TokenSentence, owner: Reference): boolean {
	const { tokens, entityAt, scan, references, clauses } = reading;
	if (entityAt.has(owner.first)) return true;
	const subject = clauses[index]?.subject;
	if (subject !== undefined && references.get(subject.first)?.entity === owner.entity) return true;
	for (let at = owner.first - 1; at >= first; at--) {
		const entity = entityAt.get(at);
		if (entity === undefined) continue;
		// "the Berg bequest" names a thing.
		return entity === owner.entity && tokens[scan.nameEnd.get(at) ?? at]?.pos !== 'NOUN';
	}
	return false;
}

/** "X, the widow of Berg," */
function ofSomebody(reading: Reading, sentence: TokenSentence, at: number): Relation | undefined {
	const { tokens, scan, entityAt } = reading;
	const opening = nounStart(reading, at);
	if (tokens[opening - 1]?.lower !== 'the' || tokens[opening - 2]?.text !== ',') return undefined;
	const comma = opening - 2;
	const mention = reading.entities
		.flatMap(({ mentions }) => mentions)
		.find(({ first, last }) => last === comma && first >= sentence.first);
	const of = tokens[at + 1]?.lower === 'of' ? entityAt.get(at + 2) : undefined;
	const end = scan.nameEnd.get(at + 2);
	const person = mention === undefined ? undefined : entityAt.get(mention.first);
	if (mention === undefined || of === undefined || person === undefined || end === undefined)
		return undefined;
	if (!isPerson(of) || !isPerson(person) || tokens[end]?.lower === "'s") return undefined;
	if (/^(?:and|or|,)$/.test(tokens[mention.first - 1]?.lower ?? '')) return undefined;
	return { of, noun: words(reading, opening, at), run: mention, person };
}

function isPerson({ kind, shared }: Entity): boolean {
	return kind === 'person' && shared !== true;
}

function nounStart({ tokens }: Reading, at: number): number {
	let first = at;
	while (/^(?:ADJ|NOUN)$/.test(tokens[first - 1]?.pos ?? '') && at - first < 3) first--;
	return first;
}

function words({ tokens }: Reading, first: number, at: number): string {
	return tokens
		.slice(first, at + 1)
		.filter(({ lower }, index) => index === at - first || WHICH.has(lower))
		.map(({ lower }) => lower)
		.join(' ');
}
