import { describe, expect, test } from 'vitest';
import { gradeDate } from '#lib/core/quiz/grading/grade-date.ts';

const grade = (response: string, date = '2001-06-15') =>
	gradeDate(response, { answer: 'the day', date, language: 'en' });

/** One day in June as people write it, and a neighbouring day, month and year. */
const WRITTEN: Readonly<Record<string, { right: readonly string[]; wrong: readonly string[] }>> = {
	English: {
		right: [
			'June 15, 2001',
			'15 June 2001',
			'15th of June 2001',
			'on June 15th, 2001',
			'Jun. 15 2001',
		],
		wrong: ['June 16, 2001', 'July 15, 2001', 'Jul 15, 2001', 'June 15, 2002'],
	},
	Arabic: {
		right: ['١٥ يونيو ٢٠٠١', '15 يونيو 2001', '١٥ حزيران ٢٠٠١', '15 جوان 2001', '١٥/٦/٢٠٠١'],
		wrong: [
			'١٦ يونيو ٢٠٠١',
			'١٥ يوليو ٢٠٠١',
			'١٥ تموز ٢٠٠١',
			'١٥ تشرين الثاني ٢٠٠١',
			'١٥ يونيو ٢٠٠٢',
		],
	},
	Russian: {
		right: [
			'15 июня 2001 г.',
			'15 июня 2001 года',
			'15-го июня 2001',
			'июнь 15, 2001',
			'15.06.2001',
		],
		wrong: ['14 июня 2001', '15 июля 2001 г.', '15 июль 2001', '15 июня 2000 года'],
	},
	Chinese: {
		right: ['2001年6月15日', '2001 年 6 月 15 日', '２００１年６月１５日'],
		wrong: ['2001年6月16日', '2001年7月15日', '2002年6月15日'],
	},
	Japanese: {
		right: ['2001年06月15日', '2001/6/15', '２００１年６月１５日'],
		wrong: ['2001年6月14日', '2001年5月15日', '2000年6月15日'],
	},
	Korean: {
		right: ['2001년 6월 15일', '2001년6월15일', '2001. 6. 15.'],
		wrong: ['2001년 6월 16일', '2001년 7월 15일', '2002년 6월 15일'],
	},
	German: {
		right: ['15. Juni 2001', '15. Jun. 2001', '15.6.2001', 'den 15. JUNI 2001'],
		wrong: ['16. Juni 2001', '15. Juli 2001', '15. Mai 2001', '15. Juni 2010'],
	},
	French: {
		right: ['15 juin 2001', '15 Juin 2001', '15/06/2001'],
		wrong: ['16 juin 2001', '15 juillet 2001', '15 juil. 2001', '15 juin 2002'],
	},
	Spanish: {
		right: ['15 de junio de 2001', '15 de junio del 2001', '15 junio 2001', '15 jun 2001'],
		wrong: ['16 de junio de 2001', '15 de julio de 2001', '15 de junio de 2011'],
	},
	Portuguese: {
		right: ['15 de junho de 2001', '15 jun. 2001', '15/06/2001'],
		wrong: ['5 de junho de 2001', '15 de julho de 2001', '15 de junho de 2002'],
	},
	Italian: {
		right: ['15 giugno 2001', '15 giu 2001'],
		wrong: ['16 giugno 2001', '15 luglio 2001', '15 lug 2001', '15 giugno 1901'],
	},
	Hindi: {
		right: ['15 जून 2001', '१५ जून २००१', '15 जून, 2001'],
		wrong: ['१६ जून २००१', '15 जुलाई 2001', '15 जून 2002'],
	},
	Turkish: {
		right: ['15 Haziran 2001', '15 HAZİRAN 2001', '15 Haz 2001', '15.06.2001'],
		wrong: ['16 Haziran 2001', '15 Temmuz 2001', '15 Tem 2001', '15 Haziran 2002'],
	},
	Ukrainian: {
		right: ['15 червня 2001 р.', '15 червня 2001 року', 'червень 15 2001', '15.06.2001'],
		wrong: ['16 червня 2001 р.', '15 липня 2001 р.', '15 липень 2001', '15 червня 2002 року'],
	},
	Persian: {
		right: ['۱۵ ژوئن ۲۰۰۱', '15 ژوئن 2001'],
		wrong: ['۱۶ ژوئن ۲۰۰۱', '۱۵ ژوئیه ۲۰۰۱', '۱۵ ژوئن ۲۰۰۲'],
	},
	Hebrew: {
		right: ['15 ביוני 2001', '15 יוני 2001', '15.6.2001'],
		wrong: ['16 ביוני 2001', '15 ביולי 2001', '15 ביוני 2002'],
	},
	Polish: {
		right: ['15 czerwca 2001', '15 czerwca 2001 r.', '15 czerwiec 2001', '15 cze 2001'],
		wrong: ['16 czerwca 2001', '15 lipca 2001', '15 czerwca 2002 r.'],
	},
	Vietnamese: {
		right: ['15 tháng 6, 2001', 'ngày 15 tháng 6 năm 2001'],
		wrong: ['16 tháng 6, 2001', '15 tháng 7, 2001', '15 tháng 6, 2002'],
	},
	Kazakh: {
		right: ['2001 ж. 15 маусым', '15 маусым 2001'],
		wrong: ['2001 ж. 16 маусым', '2001 ж. 15 шілде', '2002 ж. 15 маусым'],
	},
	words: {
		right: [
			'June fifteenth 2001',
			'the fifteenth of June 2001',
			'June the fifteenth, two thousand one',
			'fifteen June two thousand and one',
			'15 June twenty oh one',
			'15 June 2001 AD',
		],
		wrong: [
			'June sixteenth 2001',
			'the fifth of June 2001',
			'June fifteenth, two thousand two',
			'June fifteenth twenty eleven',
		],
	},
	'by the standard': {
		right: ['2001-06-15', '2001-6-15'],
		wrong: ['2001-06-16', '2001-07-15', '2002-06-15'],
	},
};

describe.each(Object.entries(WRITTEN))('a day written in %s', (_, { right, wrong }) => {
	test.each(right)('is right as %s', (response) => {
		expect(grade(response)).toEqual({ kind: 'right' });
	});

	test.each(wrong)('is another one as %s', (response) => {
		expect(grade(response)).toEqual({ kind: 'wrong' });
	});
});

describe('a year in words', () => {
	test.each(['twenty twenty-five', 'two thousand twenty-five', 'Two Thousand and Twenty-Five'])(
		'is right as %s',
		(response) => {
			expect(grade(response, '2025')).toEqual({ kind: 'right' });
		},
	);

	test.each(['twenty twenty-four', 'two thousand five', 'twenty fifteen'])(
		'is another one as %s',
		(response) => {
			expect(grade(response, '2025')).toEqual({ kind: 'wrong' });
		},
	);

	test('of another century is read as well', () => {
		expect(grade('nineteen ninety-nine', '1999')).toEqual({ kind: 'right' });
		expect(grade('nineteen hundred', '1900')).toEqual({ kind: 'right' });
	});

	test.each(['twenty-five', 'twenty five', 'twenty', 'one'])('is not told by %s', (response) => {
		expect(grade(response, '2025')?.kind ?? 'none').not.toBe('right');
	});
});

describe('a month with a letter amiss', () => {
	test('is for the learner to judge', () => {
		for (const slip of ['Jne 15, 2001', 'Junee 15 2001', '15 Jume 2001']) {
			expect(grade(slip)).toEqual({ kind: 'unsure', form: 'the day' });
		}
		const key = { answer: 'le 4 juillet', date: '2024-07-04', language: 'fr' };
		expect(gradeDate('4 juilet 2024', key)).toEqual({ kind: 'unsure', form: 'le 4 juillet' });
	});

	test('does not hide another day', () => {
		expect(grade('Jne 16, 2001')).toEqual({ kind: 'wrong' });
		expect(grade('Juli 15, 2001')?.kind).toBe('wrong');
	});

	test('is no month where two are as near', () => {
		expect(grade('Juny 15, 2001')).toBeUndefined();
	});
});

describe('a date that can be read in two ways', () => {
	test.each(['4/7/2024', '7/4/2024', '4.7.2024', '07-04-2024', '4/7/24', '7/4/24'])(
		'passes, and is spelt out: %s',
		(response) => {
			expect(grade(response, '2024-07-04')).toEqual({ kind: 'right', understood: 'July 4, 2024' });
		},
	);

	test('is spelt out in the language asked for', () => {
		const key = { answer: '4 июля', date: '2024-07-04', language: 'ru' };
		expect(gradeDate('4/7/2024', key)).toEqual({ kind: 'right', understood: '4 июля 2024 г.' });
	});

	test('is spelt out no more exactly than it is asked', () => {
		expect(grade('4/7/2024', '2024-07')).toEqual({ kind: 'right', understood: 'July 2024' });
	});

	test('is not spelt out where both say what is asked', () => {
		expect(grade('4/7/2024', '2024')).toEqual({ kind: 'right' });
		expect(grade('7/7/2024', '2024-07-07')).toEqual({ kind: 'right' });
	});

	test('is wrong where neither is right', () => {
		expect(grade('5/7/2024', '2024-07-04')).toEqual({ kind: 'wrong' });
		expect(grade('4/7/25', '2024-07-04')).toEqual({ kind: 'wrong' });
	});
});

describe('a part of a date', () => {
	test.each(['2001', 'June 2001', 'июнь 2001', '2001年6月', '15 June', '15 июня', '6/2001'])(
		'is for the learner to judge: %s',
		(response) => {
			expect(grade(response)).toEqual({ kind: 'unsure', form: 'the day' });
		},
	);

	test.each(['2002', 'July 2001', '16 June', '7/2001'])(
		'is wrong where it is wrong: %s',
		(response) => {
			expect(grade(response)).toEqual({ kind: 'wrong' });
		},
	);
});

test.each(['soon', '31.31.2001', '30 February 2001', '2001 2002', '1 2 3 4', 'Atlantis 2001', ''])(
	'no date is %s',
	(response) => {
		expect(grade(response)).toBeUndefined();
	},
);
