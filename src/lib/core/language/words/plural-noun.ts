/** Whether a lower-case noun has the form of a plural: "wolves", "people"; not "bus", "class". */
export function isPluralNoun(noun: string): boolean {
	return /[^su]s$|people$|men$|children$/.test(noun);
}
