export { findFacts } from './find-facts.ts';
export type {
	AcronymFact,
	AskedFigure,
	DealFact,
	DefinitionFact,
	Fact,
	Family,
	FindingFact,
	LifeFact,
	RelationFact,
	ListFact,
	MatchFact,
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
