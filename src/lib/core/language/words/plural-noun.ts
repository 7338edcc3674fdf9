/** Whether a lower-case noun has the form of a plural: "wolves", "people"; not "bus", "class", "crisis", "specimen". */
export function isPluralNoun(noun: string): boolean {
	return /[^isu]s$|people$|(?<!ci|gi|do)men$|children$/.test(noun) && !ONE.test(noun);
}

/** One of them all the same: "series", "physics". */
const ONE = /^(?:series|species|news|\p{L}+(?:[^l]ics|ness))$/u;
