import { entityWords, type Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { POSSESSIVES } from '../language/words/function-words.ts';
import { countIn } from './counts.ts';
import { soleEntity } from './sole-entity.ts';

/** What the members are, whole and named: "districts of Norwick". */
export interface NamedClass {
	readonly asks: string;
	readonly stated?: Run;
	readonly owner?: Entity;
}

/** "the five districts of X", "its members", "X's three clubs": undefined where it does not say whose, or not all. */
export function classIn(reading: Reading, run: Run, head: number): NamedClass | undefined {
	const { tokens } = reading;
	if (!/[^s]s$|people$|men$/.test(tokens[head]?.lower ?? '')) return undefined;
	const opener = tokens[run.first]?.lower ?? '';
	const behind = run.first + 1;
	const apostrophe = tokens.slice(behind, head).findIndex(({ text }) => /^['’]s?$/.test(text));
	if (apostrophe >= 0) {
		const genitive = behind + apostrophe;
		return classFrom(reading, { ...run, first: genitive + 1 }, head, {
			first: run.first,
			last: genitive,
		});
	}
	if (POSSESSIVES.has(opener)) {
		const reference = reading.references.get(run.first);
		const owner = reference?.entity;
		return owner && classFrom(reading, { ...run, first: run.first + 1 }, head, owner);
	}
	if (opener !== 'the') return undefined;
	const named = classFrom(reading, { ...run, first: run.first + 1 }, head);
	return named && withOwner(reading, named);
}

/** "Founding members of X", "Members" as a heading: the article "the" is left out there. */
export function classUnder(reading: Reading, run: Run, head: number): NamedClass | undefined {
	const { tokens } = reading;
	if (!/[^s]s$|people$|men$/.test(tokens[head]?.lower ?? '')) return undefined;
	const first = tokens[run.first]?.lower === 'the' ? run.first + 1 : run.first;
	const named = classFrom(reading, { ...run, first }, head);
	// A heading begins with a capital letter, and often every word of it does.
	const asks = named?.asks.replace(/^(?:\p{Lu}\p{Ll}+ ?)+/u, (words) => words.toLowerCase());
	return named && asks !== undefined ? withOwner(reading, { ...named, asks }) : undefined;
}

/** Whose they are, by the words themselves, or since the whole article is about what has such members. */
function withOwner({ topic }: Reading, named: NamedClass): NamedClass | undefined {
	if (/\p{Lu}|\b\d{4}\b/u.test(named.asks)) return named;
	const owner = topic?.entity;
	if (owner === undefined || owner.kind === 'person' || !MEMBERS.test(named.asks)) return undefined;
	return { ...named, asks: `${named.asks} of ${entityWords(owner)}`, owner };
}

const MEMBERS =
	/^(?:(?:founding|original|current|full|permanent|associate|former) )?(?:members|member (?:states|countries)|observers)$/;

function classFrom(
	reading: Reading,
	run: Run,
	head: number,
	owner?: Run | Entity,
): NamedClass | undefined {
	const count = countIn(reading, { ...run, head });
	const stated = count?.first === run.first ? count : undefined;
	const noun = standAlone(reading, { first: stated?.last ?? run.first, last: run.last });
	if (noun === undefined || noun === '' || (stated === undefined && VAGUE_SET.test(noun)))
		return undefined;
	const owned = owner === undefined ? undefined : ownerOf(reading, owner);
	if (owner !== undefined && owned?.words === undefined) return undefined;
	return {
		asks: owned?.words === undefined ? noun : `${noun} of ${owned.words}`,
		...(stated === undefined ? {} : { stated }),
		...(owned?.entity === undefined ? {} : { owner: owned.entity }),
	};
}

/** Of such there may be more than are told. */
const VAGUE_SET =
	/\b(?:main|major|chief|largest|biggest|smallest|oldest|most|best|other|some|many|few|common|popular|typical|key|notable|important|leading|best-known|first|last|next|usual|likely)\b/;

function ownerOf(reading: Reading, owner: Run | Entity): { words?: string; entity?: Entity } {
	if ('id' in owner) return { words: entityWords(owner), entity: owner };
	const words = standAlone(reading, owner);
	const entity = soleEntity(reading, owner);
	return {
		...(words === undefined || !/\p{Lu}/u.test(words) ? {} : { words }),
		...(entity === undefined ? {} : { entity }),
	};
}

/** "X, whose members are": the class, where X is right in front. */
export function whoseClass(reading: Reading, { first }: Run): NamedClass | undefined {
	const { tokens } = reading;
	if (!/^(?:are|were)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
	let whose = first - 2;
	while (whose > first - 7 && tokens[whose]?.lower !== 'whose') whose--;
	if (tokens[whose]?.lower !== 'whose') return undefined;
	const end = tokens[whose - 1]?.text === ',' ? whose - 1 : whose;
	const owner = reading.entities.find(({ mentions }) => mentions.some(({ last }) => last === end));
	const head = first - 2;
	if (owner === undefined || !/[^s]s$/.test(tokens[head]?.lower ?? '')) return undefined;
	return classFrom(reading, { first: whose + 1, last: first - 1 }, head, owner);
}
