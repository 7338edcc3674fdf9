export { findFacts } from './find-facts.ts';
export type {
	AcronymFact,
	AskedFigure,
	DefinitionFact,
	Fact,
	Family,
	LifeFact,
	ListFact,
	MagnitudeFact,
	MentionFact,
	ShownWay,
	OfficeFact,
	QuotationFact,
	StatementFact,
	Target,
	TollFact,
} from './fact.ts';
export type { Claimant, Statement } from './statement.ts';
