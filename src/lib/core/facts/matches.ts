import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { placeNoun } from '../language/place-noun.ts';
import { PREVAILING } from '../language/words/verbs.ts';
import { factId } from './evidence.ts';
import type { MatchFact } from './fact.ts';
import { isHedged } from './counts.ts';
import type { Statement } from './statement.ts';
import { tellsName } from './tells-name.ts';

/** "X won the Tarn Cup … before a crowd of 9,000 in the Brill Arena": how many watched, and where. */
export function findMatchFacts(reading: Reading, statements: readonly Statement[]): MatchFact[] {
	return statements.flatMap((statement): MatchFact[] => {
		const { verb, segments, entity, sentence, claimant, beside } = statement;
		const won = segments.find(({ kind }) => kind === 'object');
		if (entity === undefined || claimant !== undefined || beside !== undefined) return [];
		if (!PREVAILING.has(verb.lemma) || verb.passive || verb.auxiliaries.length > 0) return [];
		if (won === undefined || !tellsName(reading, won)) return [];
		const evidence = { start: sentence.start, end: sentence.end };
		const behind = { first: verb.last, last: sentence.last };
		const shared = { form: 'match' as const, evidence, statement };
		const id = factId(reading, evidence, 'match', statement.subject);
		const crowd = crowdIn(reading, behind);
		const venue = venueIn(reading, behind);
		return [
			...(crowd === undefined
				? []
				: [{ ...shared, id, family: 'count' as const, asks: 'crowd' as const, run: crowd }]),
			...(venue === undefined
				? []
				: [{ ...shared, id, family: 'place' as const, asks: 'venue' as const, run: venue }]),
		];
	});
}

/** "watched by 9,000 people", "before a crowd of 9,000", "in front of 9,000 spectators": exactly so many. */
function crowdIn({ tokens, numbers, ...reading }: Reading, { first, last }: Run): Run | undefined {
	for (let at = first + 1; at < last; at++) {
		const number = numbers.get(at);
		if (number === undefined || number.ordinal || number.unit !== undefined) continue;
		let end = at + 1;
		while ((tokens[end]?.start ?? Infinity) < number.end) end++;
		const before = tokens
			.slice(Math.max(first, at - 4), at)
			.map(({ lower }) => lower)
			.join(' ');
		const isCrowd = /(?:before|in front of|watched by) a crowd of$/.test(before);
		const isWatched = /(?:watched by|before|in front of)$/.test(before);
		const noun = tokens[end]?.lower ?? '';
		const isPeople = /^(?:people|spectators|fans|supporters|viewers)$/.test(noun);
		if (isCrowd || (isWatched && isPeople)) {
			const run = { first: at, last: end };
			return isHedged({ tokens, numbers, ...reading }, run) ? undefined : run;
		}
	}
	return undefined;
}

/** The one stadium or hall that the sentence names. */
function venueIn({ tokens, entities }: Reading, { first, last }: Run): Run | undefined {
	const found = entities.flatMap(({ kind, name, mentions }) =>
		kind === 'place' &&
		/^(?:arena|stadium|park|ground|hall|centre|center|court)$/.test(placeNoun(name) ?? '')
			? mentions.filter((run) => run.first > first && run.last <= last)
			: [],
	);
	const [one] = found;
	const opener = one === undefined ? '' : (tokens[one.first - 1]?.lower ?? '');
	const at = opener === 'the' ? (tokens[(one?.first ?? 0) - 2]?.lower ?? '') : opener;
	return found.length === 1 && /^(?:in|at)$/.test(at) ? one : undefined;
}
