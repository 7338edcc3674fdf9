import { clauseAt } from '../language/clause.ts';
import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Segment } from '../language/segment.ts';
import { contains } from '../language/runs.ts';
import type { Run } from '../language/sentence.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import { SAYING } from '../language/words/verbs.ts';
import { factId } from './evidence.ts';
import type { DealFact } from './fact.ts';
import { figuresIn, type Figure } from './figure.ts';
import { soleEntity } from './sole-entity.ts';
import type { Statement } from './statement.ts';

const BUYING = /^(?:buy|acquire|purchase)$/;

/** "X bought Y for 4 million euros", "X said that it had agreed to buy Y": who bought what for how much. */
export function findDealFacts(reading: Reading, statements: readonly Statement[]): DealFact[] {
	return statements.flatMap((statement): DealFact[] => {
		const { entity, sentence, subjectRun, claimant } = statement;
		const deed = boughtBy(statement) ?? ownWords(reading, statement);
		if (entity === undefined || entity.shared || claimant !== undefined || deed === undefined)
			return [];
		const object = deed.segments.find(({ kind }) => kind === 'object');
		const bought = object?.kind === 'object' ? lastName(reading, object.phrase) : undefined;
		const buyer = entity.mentions.find((mention) => contains(subjectRun, mention));
		if (bought === undefined || buyer === undefined || bought.entity === entity) return [];
		const end = deed.segments.at(-1)?.last ?? bought.run.last;
		const price = priceIn(reading, { first: bought.run.last, last: end });
		const evidence = { start: sentence.start, end: sentence.end };
		return [
			{
				form: 'deal',
				family: 'deal',
				id: factId(reading, evidence, 'deal', entity.name, bought.entity.name),
				evidence,
				buyer: { entity, run: buyer },
				bought,
				verb: deed.verb,
				agreed: deed.agreed,
				...(price === undefined ? {} : { price }),
			},
		];
	});
}

interface Deed {
	/** The buying itself. */
	readonly verb: VerbGroup;
	/** Agreed, and perhaps not yet done. */
	readonly agreed: boolean;
	readonly segments: readonly Segment[];
}

function boughtBy({
	verb,
	segments,
	reduced,
}: Pick<Statement, 'verb' | 'segments'> & { readonly reduced?: boolean }): Deed | undefined {
	if (verb.passive || verb.negated || reduced === true || !isDone(verb)) return undefined;
	if (BUYING.test(verb.lemma)) return { verb, agreed: false, segments };
	const [first] = segments;
	if (verb.lemma !== 'agree' || first?.kind !== 'infinitive') return undefined;
	const isPlain = BUYING.test(first.verb.lemma) && !first.verb.passive && !first.verb.negated;
	return isPlain ? { verb: first.verb, agreed: true, segments: first.segments } : undefined;
}

/** "bought", "has bought", "had bought". */
function isDone({ auxiliaries, head }: VerbGroup): boolean {
	const helpers = auxiliaries.map(({ lower }) => lower).join(' ');
	return helpers === '' ? /(?:ed|ought)$/.test(head.lower) : /^(?:has|have|had)$/.test(helpers);
}

/** "X said that it had agreed to buy Y": what somebody announces of themselves is so by their word. */
function ownWords(reading: Reading, { verb, segments, sentence }: Statement): Deed | undefined {
	if (!SAYING.has(verb.lemma) || verb.negated) return undefined;
	const that = segments.find(({ kind }) => kind === 'that');
	const said =
		that === undefined ? undefined : clauseAt(reading.scan, that.first + 1, sentence.last);
	const isOwn = /^(?:it|they|he|she)$/.test(reading.tokens[said?.subject.first ?? -1]?.lower ?? '');
	return said !== undefined && isOwn ? boughtBy(said) : undefined;
}

/** "Van Reede" of "its Dutch rival Van Reede". */
function lastName(reading: Reading, phrase: Run): DealFact['bought'] | undefined {
	const whole = soleEntity(reading, phrase);
	for (let at = phrase.first; at < phrase.last; at++) {
		const entity: Entity | undefined = reading.entityAt.get(at);
		const last = reading.scan.nameEnd.get(at);
		if (entity === undefined || last !== phrase.last) continue;
		// "a house in Brill", "a stake of Tarn Air": the name is not what is bought.
		const isIts = /^(?:ADP|CCONJ|PART)$/.test(reading.tokens[at - 1]?.pos ?? '');
		return isIts && whole === undefined ? undefined : { entity, run: { first: at, last } };
	}
	return undefined;
}

function priceIn(reading: Reading, run: Run): Figure | undefined {
	return figuresIn(reading, run).find(
		({ kind, from }) => kind === 'money' && reading.tokens[from - 1]?.lower === 'for',
	);
}
