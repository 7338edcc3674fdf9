import type { Entity } from '../language/entity.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { verbGroupAt } from '../language/verb-group.ts';
import { factId } from './evidence.ts';
import type { FindingFact } from './fact.ts';
import { soleEntity } from './sole-entity.ts';

/** "…, a team led by X reported on Thursday in the journal Y": where it was reported, and who led the team. */
export function findFindingFacts(reading: Reading): FindingFact[] {
	return reading.sentences.flatMap((sentence): FindingFact[] => {
		const report = reportIn(reading, sentence);
		const said = report === undefined ? undefined : saidBefore(reading, sentence, report.comma);
		if (report === undefined || said === undefined) return [];
		const { journal, leader } = report;
		const evidence = { start: sentence.start, end: sentence.end };
		const base = { form: 'finding' as const, family: 'quotation' as const, evidence, said };
		const id = factId(reading, evidence, 'finding', said);
		const found = [
			...(journal === undefined ? [] : [{ asks: 'journal' as const, ...journal }]),
			...(leader === undefined ? [] : [{ asks: 'leader' as const, ...leader }]),
		];
		return found.map((part) => ({ ...base, ...part, id }));
	});
}

interface Named {
	readonly entity: Entity;
	readonly run: Run;
}

interface Report {
	/** Before who reports. */
	readonly comma: number;
	readonly journal: Named | undefined;
	/** Who led those who report. */
	readonly leader: Named | undefined;
}

const REPORTING = /^(?:report|announce|say|write|conclude)$/;
const TEAM =
	/^(?:team|group|researchers|scientists|astronomers|archaeologists|biologists|physicists)$/;

function reportIn(reading: Reading, { first, last }: TokenSentence): Report | undefined {
	const { tokens, scan, quoted } = reading;
	for (let comma = last - 3; comma > first; comma--) {
		if (tokens[comma]?.text !== ',' || quoted.has(comma)) continue;
		const who = nounPhraseAt(scan, comma + 1, last, 'subject');
		if (who === undefined) continue;
		const isLed = tokens[who.last]?.lower === 'led' && tokens[who.last + 1]?.lower === 'by';
		const by = isLed ? nounPhraseAt(scan, who.last + 2, last) : undefined;
		const verb = verbGroupAt(tokens, by?.last ?? who.last, last);
		if (verb === undefined || verb.negated || verb.auxiliaries.length > 0) continue;
		if (!REPORTING.test(verb.lemma) || !TEAM.test(tokens[who.head]?.lower ?? '')) return undefined;
		const leader = by === undefined ? undefined : named(reading, by);
		const journal = journalIn(reading, { first: verb.last, last });
		return {
			comma,
			journal,
			leader: leader?.entity.kind === 'person' ? leader : undefined,
		};
	}
	return undefined;
}

function named(reading: Reading, run: Run): Named | undefined {
	const entity = soleEntity(reading, run);
	return entity === undefined ? undefined : { entity, run };
}

/** "in the journal Annals of Deep Biology" */
function journalIn({ tokens, scan, entityAt }: Reading, { first, last }: Run): Named | undefined {
	for (let at = first; at < last; at++) {
		const entity = entityAt.get(at);
		const end = scan.nameEnd.get(at);
		const isJournal = /^(?:journal|magazine)$/.test(tokens[at - 1]?.lower ?? '');
		if (isJournal && entity !== undefined && end !== undefined)
			return { entity, run: { first: at, last: end } };
	}
	return undefined;
}

/** What is reported, without what is told beside it: "a bacterium has been found beneath the Indian Ocean". */
function saidBefore(reading: Reading, sentence: TokenSentence, comma: number): string | undefined {
	const clause = reading.clauses[sentence.index];
	if (clause === undefined || clause.verb.negated || clause.fronted.length > 0) return undefined;
	const aside = clause.segments.find(({ kind, first }) => kind === 'rest' && first <= comma);
	const said = standAlone(reading, {
		first: sentence.first,
		last: Math.min(aside?.first ?? comma, comma),
	});
	return said !== undefined && /\p{Lu}/u.test(said) ? said : undefined;
}
