import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

/** The English date cases of microsoft/Recognizers-Text (MIT), beside the project; not part of it. */
const FILE = '../shared/eval/data/recognizers/DateParser.json';

/** Of the rows that concern a date an article may hold. */
const GOAL = 0.8;

/** Of all rows: more left out on purpose would make the goal an easy one. */
const MOST_LEFT_OUT = 0.3;

interface Row {
	readonly Input: string;
	readonly Context: { readonly ReferenceDateTime: string };
	readonly Results: readonly {
		readonly Text: string;
		readonly Start: number;
		readonly Length: number;
		readonly Value: {
			readonly PastResolution: { readonly date: string };
			readonly FutureResolution: { readonly date: string };
		};
	}[];
}

/** How the cases write that a date has no resolution: "Feb 30". */
const NO_DAY = '0001-01-01';

/** Kinds of dates that are said to an assistant; in an article the same words mostly mean something else. */
const LEFT_OUT: readonly { kind: string; why: string; is: (text: string) => boolean }[] = [
	{
		kind: 'a day of no month: "on 15", "for the second"',
		why: 'mostly a rank, a floor or a sum',
		is: (text) => /^(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|(?:twenty )?second|thirty)$/.test(text),
	},
	{
		kind: 'the spelling of chats: "tmrw", "Oct2"',
		why: 'no article is written so',
		is: (text) => /\btmrw\b|^[A-Z][a-z]+\d+$/.test(text),
	},
	{
		kind: 'two numbers with a point or hyphen: "4.22", "4-22"',
		why: 'mostly a share, a score or a section',
		is: (text) => /^\d{1,2}[.-]\d{1,2}$/.test(text),
	},
	{
		kind: 'three short numbers with hyphens: "3-7-07"',
		why: "mostly a team's wins, losses and draws",
		is: (text) => /^\d{1,2}-\d{1,2}-\d\d$/.test(text),
	},
	{
		kind: 'a day of a conversation: "my day", "the last day", "next day"',
		why: 'in a story it counts from what was told before, or is the last of something',
		is: (text) => /^(?:the |my |this )?(?:(?:last|past|next) )?day$/.test(text),
	},
	{
		kind: 'a vague count: "a few days ago"',
		why: 'settles no day that could be asked for',
		is: (text) => /^(?:a )?few\b/.test(text),
	},
	{
		kind: 'a weekday counted in no month: "second Sunday"',
		why: 'what it is the second of stands elsewhere',
		is: (text) => /^(?:first|second|third|fourth|fifth) [A-Z][a-z]+day$/.test(text),
	},
	{
		kind: 'business days',
		why: 'depend on the holidays of a place',
		is: (text) => /\bbusiness days\b/.test(text),
	},
];

function kindLeftOut({ Results: [result] }: Row): string | undefined {
	return LEFT_OUT.find(({ is }) => result !== undefined && is(result.Text))?.kind;
}

/** Whether the first date found at the place has the day's own value, of the past or the future; where there is no day, whether none is given. */
function isRight({ Input, Context, Results: [result] }: Row): boolean {
	const found = findDates(Input, Context.ReferenceDateTime.slice(0, 10));
	const days = [
		result?.Value.PastResolution.date ?? NO_DAY,
		result?.Value.FutureResolution.date ?? NO_DAY,
	];
	if (result === undefined || days.includes(NO_DAY))
		return found.every((date) => date.value === null);
	const there = found.find(
		(date) => date.start < result.Start + result.Length && date.end > result.Start,
	);
	return days.includes(there?.value ?? '');
}

function readRows(): Row[] {
	return JSON.parse(readFileSync(FILE, 'utf8').replace(/^\uFEFF/u, '')) as Row[];
}

if (existsSync(FILE)) {
	const rows = readRows();
	const kept = rows.filter((row) => kindLeftOut(row) === undefined);
	const wrong = kept.filter((row) => !isRight(row));
	const left = rows.length - kept.length;
	const right = kept.length - wrong.length;

	describe('the date cases of Recognizers-Text', () => {
		test(`${right} of ${kept.length} come out right, at least ${GOAL * 100} %`, () => {
			console.info(wrong.map(({ Input }) => `not as there: ${Input}`).join('\n'));
			expect(kept.length).toBeGreaterThan(0);
			expect(right / kept.length).toBeGreaterThanOrEqual(GOAL);
		});

		test(`${left} of ${rows.length} are left out on purpose, at most ${MOST_LEFT_OUT * 100} %`, () => {
			expect(left / rows.length).toBeLessThanOrEqual(MOST_LEFT_OUT);
		});

		test.each(LEFT_OUT)('left out: $kind ($why)', ({ kind }) => {
			expect(rows.filter((row) => kindLeftOut(row) === kind)).not.toEqual([]);
		});
	});
} else {
	test.skip(`the date cases of Recognizers-Text: the data is missing, ${FILE} is not there`, () => {
		expect(existsSync(FILE)).toBe(true);
	});
}
