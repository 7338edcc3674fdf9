import type { Fact, MentionFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { askAcronym } from './ask-acronym.ts';
import { askDeal } from './ask-deal.ts';
import { askDefinition } from './ask-definition.ts';
import { askFinding } from './ask-finding.ts';
import { askLife } from './ask-life.ts';
import { askList } from './ask-list.ts';
import { askMatch } from './ask-match.ts';
import { askMagnitude } from './ask-magnitude.ts';
import { askOffice } from './ask-office.ts';
import { askQuotation } from './ask-quotation.ts';
import { askRelation } from './ask-relation.ts';
import { askStatement } from './ask-statement.ts';
import { askToll } from './ask-toll.ts';

/** Stage 4, ask: the questions that a fact gives, each standing alone. Gaps are asked for by ask-mention.ts, when their turn comes. */
export function ask(reading: Reading, fact: Exclude<Fact, MentionFact>): Candidate[] {
	switch (fact.form) {
		case 'statement':
			return askStatement(reading, fact);
		case 'acronym':
			return askAcronym(fact);
		case 'office':
			return askOffice(reading, fact);
		case 'list':
			return askList(reading, fact);
		case 'quotation':
			return askQuotation(reading, fact);
		case 'definition':
			return askDefinition(reading, fact);
		case 'life':
			return askLife(fact);
		case 'relation':
			return askRelation(reading, fact);
		case 'deal':
			return askDeal(reading, fact);
		case 'match':
			return askMatch(reading, fact);
		case 'toll':
			return askToll(reading, fact);
		case 'finding':
			return askFinding(reading, fact);
		case 'magnitude':
			return askMagnitude(fact);
	}
}
