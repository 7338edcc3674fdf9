import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/core/article/calendar.ts';
import { dateForms, formatDate } from '#lib/core/language/dates/date-forms.ts';
import { findDates } from '#lib/core/language/dates/find-dates.ts';

/** A Wednesday. */
const PUBLISHED = '2023-03-15';

function read(text: string, published: string | null = PUBLISHED): [string, string | null][] {
	return findDates(text, published ?? undefined).map((date) => [date.text, date.value]);
}

describe('a date that names its year', () => {
	test.each([
		['The bridge opened on June 15, 2001.', 'June 15, 2001', '2001-06-15'],
		['It sank on 15 June 2001 off Bergen.', '15 June 2001', '2001-06-15'],
		['It sank on the 3rd of May, 1998.', 'the 3rd of May, 1998', '1998-05-03'],
		['Signed Friday, July 21, 2017, in Oslo.', 'Friday, July 21, 2017', '2017-07-21'],
		['Filed on Sept. 9, 1999.', 'Sept. 9, 1999', '1999-09-09'],
		['Filed on 2001-06-15.', '2001-06-15', '2001-06-15'],
		['Filed on 15.06.2001.', '15.06.2001', '2001-06-15'],
		['Filed on 15/06/2001.', '15/06/2001', '2001-06-15'],
		['Filed on 06/15/2001.', '06/15/2001', '2001-06-15'],
		['It was founded in June 2001.', 'June 2001', '2001-06'],
		['It was founded in 1887.', '1887', '1887'],
		['2019 was the wettest year on record.', '2019', '2019'],
		['The 1991 Hajj drew crowds.', '1991', '1991'],
		['Caesar died in 44 BC.', '44 BC', '-0044'],
		['Pompeii fell in AD 79.', 'AD 79', '0079'],
		['Jazz of the 1920s filled the hall.', 'the 1920s', '1920s'],
		['Jazz of the sixties filled the hall.', 'the sixties', '1960s'],
		['It dates from the 18th century.', 'the 18th century', '1701/1800'],
		['Dams built from 2004 to 2009 leak.', '2004 to 2009', '2004/2009'],
		['Dams built between 1990 and 1995 leak.', '1990 and 1995', '1990/1995'],
		['The war of 1914–18 ended it.', '1914–18', '1914/1918'],
		['Ibn Yunus (950–1009) knew it.', '950–1009', '0950/1009'],
		['The fair ran June 3-5, 2001, in Graz.', 'June 3-5, 2001', '2001-06-03/2001-06-05'],
		['The fair ran 3 to 5 June 2001 in Graz.', '3 to 5 June 2001', '2001-06-03/2001-06-05'],
	])('%s', (sentence, text, value) => {
		expect(read(sentence)).toEqual([[text, value]]);
		expect(read(sentence, null)).toEqual([[text, value]]);
	});

	test('a day and month that could be swapped have no value', () => {
		expect(read('Filed on 04/07/2001.')).toEqual([['04/07/2001', null]]);
	});

	test('a day that no calendar has is no date', () => {
		expect(read('Filed on 30.02.2001.')).toEqual([]);
	});
});

describe('a number that is no year', () => {
	test.each([
		'Some 2000 soldiers marched.',
		'They sold 1500 tickets.',
		'It keeps up a 2000 year old rite.',
		'It costs $1999 a year.',
		'The engine runs at 1800 rpm.',
		'Flight 1549 landed.',
		'The peak is 1982 m high.',
		'He typed 1,999 words and 2001.5 more.',
		'Kernel v1999b was faulty.',
	])('%s', (sentence) => {
		expect(read(sentence)).toEqual([]);
	});
});

describe('words that only look like dates', () => {
	test.each([
		'You may go, and they march on.',
		'May thanked the crowd.',
		'Good Friday and Black Friday are feasts of a kind.',
		'The shop closes on Sundays and every Monday.',
		'The Sunday Times wrote so.',
		"She sang Wednesday's Child.",
		'It opens on the first Monday.',
	])('%s', (sentence) => {
		expect(read(sentence)).toEqual([]);
	});
});

describe('a date counted from the day of publication', () => {
	test.each([
		['The mayor spoke on Wednesday.', 'Wednesday', '2023-03-15'],
		['The race began Thursday morning in Lima.', 'Thursday morning', '2023-03-09'],
		["The price rose after Wednesday's vote.", 'Wednesday', '2023-03-15'],
		['The mayor spoke last Wednesday.', 'last Wednesday', '2023-03-08'],
		['The council will meet on Friday.', 'Friday', '2023-03-17'],
		['On Friday, the council will meet.', 'Friday', '2023-03-17'],
		['The council meets next Monday.', 'next Monday', '2023-03-20'],
		['The storm hit yesterday evening.', 'yesterday evening', '2023-03-14'],
		['It opens tomorrow.', 'tomorrow', '2023-03-16'],
		['It will turn 80 next year.', 'next year', '2024'],
		['Sales fell last month.', 'last month', '2023-02'],
		['Sales fell last week.', 'last week', '2023-03-06/2023-03-12'],
		['It closed two years ago.', 'two years ago', '2021'],
		['"[Ten] years ago, it closed," she said.', '[Ten] years ago', '2013'],
		['It closed ten days ago.', 'ten days ago', '2023-03-05'],
		['She was elected on November 8.', 'November 8', '2022-11-08'],
		['It opens on Friday next week.', 'Friday next week', '2023-03-24'],
		['It closed on Tuesday of last week.', 'Tuesday of last week', '2023-03-07'],
		['It opens three months from now.', 'three months from now', '2023-06'],
		['They marched on the Fourth of July.', 'the Fourth of July', '2022-07-04'],
		['The vote will be held on November 8.', 'November 8', '2023-11-08'],
		['The bill passed in January.', 'January', '2023-01'],
		['The bill passed in December.', 'December', '2022-12'],
	])('%s', (sentence, text, value) => {
		expect(read(sentence)).toEqual([[text, value]]);
		expect(findDates(sentence, PUBLISHED)[0]?.relative).toBe(true);
		expect(read(sentence, null)).toEqual([[text, null]]);
	});

	test.each([
		'Nearly two years ago it closed.',
		'It closed a few days ago.',
		'It rained last spring.',
	])('a vague one has no value: %s', (sentence) => {
		expect(read(sentence).map(([, value]) => value)).toEqual([null]);
	});
});

describe('a date counted from another date of the text', () => {
	test.each([
		['The dam broke on June 3, 1999. Three days later the town was empty.', '1999-06-06'],
		['The dam broke on June 3, 1999. The next day the town was empty.', '1999-06-04'],
		['The school opened in 1904. That year, 30 pupils came.', '1904'],
		['The school opened in 1904. It burnt down the following year.', '1905'],
		['The school opened in 1904. Eight years later it burnt down.', '1912'],
	])('%s', (text, value) => {
		expect(read(text).at(-1)?.[1]).toBe(value);
	});

	test('has no value where no date stands before it', () => {
		expect(read('Three days later the town was empty.')).toEqual([['Three days later', null]]);
	});

	test('a day without a year takes that of its sentence', () => {
		expect(read('In 1916 the strike began on July 1 and spread.')).toEqual([
			['1916', '1916'],
			['July 1', '1916-07-01'],
		]);
	});

	test('a day without a year is left open in a paragraph about another time', () => {
		expect(read('The port opened in 1987. It closed in March.')[1]).toEqual(['March', null]);
	});
});

test('a range keeps its two ends', () => {
	const [range] = findDates('The show runs from January 23 through March 9.', '2014-01-28');
	expect(range?.value).toBe('2014-01-23/2014-03-09');
	expect(range?.ends?.map(({ text, value }) => [text, value])).toEqual([
		['January 23', '2014-01-23'],
		['March 9', '2014-03-09'],
	]);
});

test.each([
	['The fair ran 1990-1995.', '1990-1995', '1990/1995'],
	['It was held in 1961-1963.', '1961-1963', '1961/1963'],
	['It was held in 1961–1963.', '1961–1963', '1961/1963'],
	['It was held in 1961\u20111963.', '1961\u20111963', '1961/1963'],
	['It was held from 1961 to 1963.', '1961 to 1963', '1961/1963'],
	['She played there in 1990/91.', '1990/91', '1990/1991'],
	['It has been held there in 1990-present.', '1990-present', null],
	['It was held in 1999-01.', '1999-01', null],
])('both ends of a range of years are read: %s', (text, range, value) => {
	expect(read(text)).toEqual([[range, value]]);
});

test.each(['It feeds 1500-2000 people.', 'It fell from 1200 to 1500 people.', 'Call 555-1960.'])(
	'a range of counts holds no year: %s',
	(text) => {
		expect(read(text)).toEqual([]);
	},
);

test('moving a date from one day to another makes no range', () => {
	expect(read('The vote was moved from June 5, 2022 to June 7, 2022.')).toEqual([
		['June 5, 2022', '2022-06-05'],
		['June 7, 2022', '2022-06-07'],
	]);
});

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1800-01-01', days));

test('reads back every day that it formats, in every unambiguous form', () => {
	fc.assert(
		fc.property(day, (value) => {
			for (const form of [formatDate(value), ...dateForms(value)]) {
				expect(read(`It was signed on ${form}.`, null)).toEqual([[form, value]]);
			}
		}),
		{ numRuns: 60 },
	);
});

test('mentions lie in order, never overlap, and quote the text', () => {
	const words = fc.constantFrom(
		...[
			'June',
			'15,',
			'2001',
			'to',
			'last',
			'year',
			'Thursday',
			'morning',
			'in',
			'the',
			'1990s',
			'–',
			'next',
			'3',
			'days later',
			'ago',
			'May',
			'.',
			'\n',
		],
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
			const text = parts.join(' ');
			let end = 0;
			for (const mention of findDates(text, PUBLISHED)) {
				expect(mention.start).toBeGreaterThanOrEqual(end);
				expect(mention.text).toBe(text.slice(mention.start, mention.end));
				end = mention.end;
			}
		}),
	);
});

describe('a day without a year in a text without a day', () => {
	test('goes on with the year of its paragraph', () => {
		expect(read('The mill was built in 1788. It burnt down on 4 June.', null)).toContainEqual([
			'4 June',
			'1788-06-04',
		]);
	});

	test('has none from another paragraph, and none where it is to come', () => {
		const other = 'The mill was built in 1788.\n\nReed met the builders on 4 June.';
		expect(read(other, null)).toContainEqual(['4 June', null]);
		const ahead = 'The mill was built in 1788. Leeds will vote on it on 4 June.';
		expect(read(ahead, null)).toContainEqual(['4 June', null]);
	});
});

test.each(['The star was found by Jan Holt in 1987.', 'The cup went to April Jones in 1987.'])(
	'a month that is a first name is no date: %s',
	(text) => {
		expect(read(text)).toEqual([['1987', '1987']]);
	},
);
