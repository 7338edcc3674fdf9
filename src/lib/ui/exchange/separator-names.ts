/** What parts the columns of a table, by the name of the text that says so. */
export const SEPARATOR_NAMES = [
	['\t', 'tab'],
	[',', 'comma'],
	[';', 'semicolon'],
	['|', 'pipe'],
	['dash', 'dash'],
	[' ', 'space'],
	[':', 'colon'],
] as const;

export type SeparatorSign = (typeof SEPARATOR_NAMES)[number][0];
