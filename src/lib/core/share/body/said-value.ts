const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const FORMS = [
	/^(?<year>\d{4})$/,
	new RegExp(`^${MONTH} (?<year>\\d{4})$`),
	new RegExp(`^(?<day>\\d{1,2}) ${MONTH} (?<year>\\d{4})$`),
	new RegExp(`^${MONTH} (?<day>\\d{1,2}), (?<year>\\d{4})$`),
];

/** The date that an answer says in one of its plainest forms, which a link leaves for its reader to see. */
export function saidDate(answer: string): string | undefined {
	for (const form of FORMS) {
		const { year, month, day } = form.exec(answer)?.groups ?? {};
		if (year === undefined) continue;
		const parts = [month === undefined ? undefined : MONTHS.indexOf(month) + 1, day];
		return [year, ...parts.filter((part) => part !== undefined).map(two)].join('-');
	}
	return undefined;
}

/** The number that an answer says in digits. */
export function saidNumber(answer: string): number | undefined {
	return /^(?:0|[1-9]\d{0,8})$/.test(answer) ? Number(answer) : undefined;
}

function two(part: number | string): string {
	return String(part).padStart(2, '0');
}
