import type { Family } from '../facts/index.ts';

/**
 * How much a fact of each family is worth learning before anything is known of its place in the article, from
 * 0 to 10. The families lead; what ranks within them is worth less than the step from one to the next but one.
 */
export const FAMILY_PRIORS: Readonly<Record<Family, number>> = {
	founding: 9,
	membership: 8.8,
	event: 8,
	attribute: 7.6,
	acronym: 7.6,
	office: 7.4,
	place: 7.5,
	proposal: 7,
	superlative: 6.8,
	quotation: 6.6,
	purpose: 6.4,
	format: 6.8,
	ordinal: 6,
	count: 6,
	definition: 5.6,
	list: 5.4,
	agent: 5.2,
	mention: 3,
};
