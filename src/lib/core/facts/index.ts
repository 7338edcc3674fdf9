export { findFacts } from './find-facts.ts';
export type {
	AcronymFact,
	DefinitionFact,
	Fact,
	Family,
	LifeFact,
	ListFact,
	MentionFact,
	OfficeFact,
	QuotationFact,
	StatementFact,
	Target,
	TollFact,
} from './fact.ts';
export type { Claimant, Statement } from './statement.ts';
