import type { Reading } from '../language/reading.ts';
import { findAcronymFacts } from './acronyms.ts';
import { aimTargets } from './aims.ts';
import { attributeTargets } from './attributes.ts';
import { agentTargets } from './agents.ts';
import { calledTargets } from './called-things.ts';
import { causeTargets } from './causes.ts';
import { besideStatements } from './beside.ts';
import { countTargets } from './counts.ts';
import { findDealFacts } from './deals.ts';
import { findDefinitionFacts } from './definitions.ts';
import { eventTargets, placeTargets } from './events.ts';
import { factId } from './evidence.ts';
import type { Fact, Family, StatementFact, Target } from './fact.ts';
import { figureTargets } from './figures.ts';
import { formatTargets } from './formats.ts';
import { foundingTargets } from './founding.ts';
import { findHeadedLists } from './headed-lists.ts';
import { findLifeFacts } from './life-dates.ts';
import { findListFacts } from './lists.ts';
import { findMatchFacts } from './matches.ts';
import { findMagnitudeFacts } from './magnitudes.ts';
import { shareStatements } from './largest-shares.ts';
import { linkTargets } from './links.ts';
import { locationTargets } from './locations.ts';
import { findMentionFacts } from './mentions.ts';
import { namingTargets } from './namings.ts';
import { findOfficeFacts } from './offices.ts';
import { ordinalTargets } from './ordinals.ts';
import { proposalTargets } from './proposals.ts';
import { purposeTargets } from './purposes.ts';
import { findQuotationFacts } from './quotations.ts';
import { findFindingFacts } from './findings.ts';
import { findStatements } from './find-statements.ts';
import { isPresent, type Statement } from './statement.ts';
import { findRelationFacts } from './relations.ts';
import { heldTargets, identityTargets, roleTargets, soleTargets } from './roles.ts';
import { superlativeTargets } from './superlatives.ts';
import { findTollFacts } from './tolls.ts';
import { victoryTargets } from './victories.ts';

type FindTargets = (statement: Statement, reading: Reading) => readonly Target[];

/** The families that ask for a part of a statement, each in a file of its own. */
const STATEMENT_FAMILIES: readonly (readonly [Family, FindTargets])[] = [
	['founding', foundingTargets],
	['superlative', superlativeTargets],
	['purpose', purposeTargets],
	['aim', aimTargets],
	['office', roleTargets],
	['office', heldTargets],
	['definition', identityTargets],
	['definition', soleTargets],
	['attribute', attributeTargets],
	['event', eventTargets],
	['place', placeTargets],
	['link', linkTargets],
	['location', locationTargets],
	['naming', namingTargets],
	['naming', calledTargets],
	['format', formatTargets],
	['proposal', proposalTargets],
	['ordinal', ordinalTargets],
	['count', countTargets],
	['figure', figureTargets],
	['cause', causeTargets],
	['agent', agentTargets],
	['victory', victoryTargets],
];

/** Stage 3, state: all facts of an article, in no order of worth. */
export function findFacts(reading: Reading): Fact[] {
	const statements = findStatements(reading);
	return [
		...findAcronymFacts(reading),
		...findOfficeFacts(reading),
		...findListFacts(reading, statements),
		...findHeadedLists(reading),
		...findDefinitionFacts(reading),
		...findLifeFacts(reading),
		...findRelationFacts(reading),
		...findDealFacts(reading, statements),
		...findMatchFacts(reading, statements),
		...findTollFacts(reading),
		...findMagnitudeFacts(reading),
		...findQuotationFacts(reading),
		...findFindingFacts(reading),
		...statements.flatMap((statement) => statementFacts(reading, statement)),
		...shareStatements(reading, statements).flatMap((share) => statementFacts(reading, share)),
		...statements.flatMap((statement) => besideFacts(reading, statement)),
		...findMentionFacts(reading),
	];
}

/** The figures of what is told beside, and who was beaten: "…, killing 131 people", "…, beating the champions". */
function besideFacts(reading: Reading, statement: Statement): StatementFact[] {
	return besideStatements(reading, statement).flatMap((beside) =>
		statementFacts(reading, beside).filter(
			({ family, target }) =>
				family === 'figure' ||
				(family === 'victory' && target.part === 'segment') ||
				(target.part === 'count' && target.index !== 'subject'),
		),
	);
}

function statementFacts(reading: Reading, statement: Statement): StatementFact[] {
	const { start, end } = statement.sentence;
	const evidence = { start, end };
	const targets = STATEMENT_FAMILIES.flatMap(([family, find]) =>
		find(statement, reading).map((target) => ({ family, target })),
	);
	if (targets.length === 0) return [];
	const id = factId(reading, evidence, 'statement', statement.subject, statement.verb.lemma);
	const { published } = reading.article;
	// "a population of 21,340 (2021)": of another day.
	const isDated = /\([12]\d{3}\b[^)]*\)/.test(reading.article.text.slice(start, end));
	const ages = published !== undefined && isPresent(statement) && !isDated;
	return targets.map(({ family, target }) => ({
		form: 'statement' as const,
		family,
		id,
		evidence,
		statement,
		target,
		// A count in the present tense is true of its day.
		...(ages && isAgeing(reading, family, target) ? { asOf: published } : {}),
	}));
}

/** A height in metres does not age as a number of members does. */
function isAgeing({ numbers }: Reading, family: Family, target: Target): boolean {
	if (target.part === 'figure') return target.ages === true;
	if (family !== 'count') return false;
	return target.part !== 'count' || numbers.get(target.count.first)?.unit === undefined;
}
