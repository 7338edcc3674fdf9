import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle, type Article, type ArticleDetails } from '#lib/core/article/index.ts';
import { lexicon } from './lexicon.ts';

const BODY =
	'The bridge over the Ombla opened on Tuesday after nine years of work. Some 400 workers built it, the mayor said.';

function read(source: string, details: ArticleDetails = {}): Article {
	const result = readArticle(source, details, lexicon);
	if (!result.ok) throw new Error(result.message);
	return result.article;
}

function refusal(source: string): string {
	const result = readArticle(source, {}, lexicon);
	return result.ok ? 'ok' : result.reason;
}

describe('what stands above the body', () => {
	test('is told from it: title, section, byline, date and dateline', () => {
		const article = read(
			`Longest bridge of the coast opens\n\nTransport\n\nBy Ana Kovač and Ivo Perić\n\nThursday, 9 May 2019\n\nDUBROVNIK, May 8 (HNS) – ${BODY}`,
		);
		expect(article).toMatchObject({
			title: 'Longest bridge of the coast opens',
			section: 'Transport',
			byline: 'Ana Kovač and Ivo Perić',
			published: '2019-05-09',
			dateline: { place: 'DUBROVNIK', date: '2019-05-08' },
			text: BODY,
		});
	});

	test('may be a title and its body on neighbouring lines', () => {
		expect(read(`Longest bridge opens\n${BODY}`)).toMatchObject({
			title: 'Longest bridge opens',
			text: BODY,
		});
	});

	test('may hold the label before the title', () => {
		expect(read(`WORLD\n\nLongest bridge of the coast opens\n\n${BODY}`)).toMatchObject({
			title: 'Longest bridge of the coast opens',
			section: 'WORLD',
			text: BODY,
		});
	});

	test('may be missing: the first sentence then stands for the title', () => {
		const article = read(BODY);
		expect(article.text).toBe(BODY);
		expect(article.title).toBe(
			'The bridge over the Ombla opened on Tuesday after nine years of work.',
		);
	});

	test('yields to what the person gave', () => {
		const article = read(`Longest bridge opens\n\n9 May 2019\n\n${BODY}`, {
			title: 'Longest Bridge Opens',
			published: '2019-05-10',
			publisher: 'Coast News',
		});
		expect(article).toMatchObject({
			title: 'Longest Bridge Opens',
			published: '2019-05-10',
			publisher: 'Coast News',
			text: BODY,
		});
	});

	test('is no sentence that begins like a byline', () => {
		const text = 'By Monday the bridge was open.\n\nSome 400 workers had built it, the mayor said.';
		expect(read(text)).toMatchObject({ text });
	});

	test.each([
		['NEW YORK (Reuters) - ', { place: 'NEW YORK' }],
		['Lima, Peru — ', { place: 'Lima, Peru' }],
		['Doha, 4 July (QNA) - ', { place: 'Doha', date: '2024-07-04' }],
		['OSLO, Norway, July 3, 2024 — ', { place: 'OSLO, Norway', date: '2024-07-03' }],
	])('dateline: %s', (line, dateline) => {
		const article = read(line + BODY, { published: '2024-07-05' });
		expect(article.dateline).toEqual(dateline);
		expect(article.text).toBe(BODY);
	});

	test.each([
		'Paris — the city of light — was dark. The trains stood still for nine hours on that day.',
		'I – and only I – was there. The trains stood still for nine hours on that day.',
		'Anna Karenina - a novel - was read aloud. The trains stood still for nine hours.',
	])('a sentence with a dash opens with no dateline: %s', (text) => {
		const article = read(text);
		expect(article.dateline).toBeUndefined();
		expect(article.text).toBe(text);
	});
});

describe('the source line', () => {
	test.each([
		[`${BODY}\n\nSource: Coast News`],
		[`${BODY} Source: Coast News`],
		[`${BODY}\nSource: Coast News.`],
		[`${BODY}\n\nSource: Coast News\n\n###`],
	])('gives the publisher: %j', (source) => {
		expect(read(source)).toMatchObject({ publisher: 'Coast News', text: BODY });
	});

	test('gives the address', () => {
		expect(read(`${BODY}\n\nSource: Coast News (https://coast.example/b/1)`)).toMatchObject({
			publisher: 'Coast News',
			url: 'https://coast.example/b/1',
			text: BODY,
		});
	});

	test('is no sentence that speaks of a source', () => {
		const text = `${BODY} The river has one source: a spring that never runs dry.`;
		expect(read(text)).toMatchObject({ text });
	});
});

describe('the body', () => {
	test('has one way to write white space', () => {
		const messy =
			'\uFEFFThe\u00A0bridge  over\tthe Om\u00ADbla opened.\r\n\r\n\r\nSome 400 workers\u200B built it, the mayor said.  ';
		expect(read(messy).text).toBe(
			'The bridge over the Ombla opened.\n\nSome 400 workers built it, the mayor said.',
		);
	});

	test('has no footnote marks, but keeps the brackets of a quotation', () => {
		expect(
			read(
				'The lighthouse[1] was lit in 1904.[2][a] "[The] keeper rowed out," it says [sic].[citation needed] He came back.',
			).text,
		).toBe(
			'The lighthouse was lit in 1904. "[The] keeper rowed out," it says [sic]. He came back.',
		);
	});

	test('has its wrapped lines joined', () => {
		const wrapped =
			'The lighthouse keeper rowed to the island at dawn, as\nthe storm had put the lamp out. He found the door open\nand the stairs under water.\nA day later it was lit again by two boys of the village\nwho had brought oil.';
		expect(read(wrapped).text).toBe(
			'The lighthouse keeper rowed to the island at dawn, as the storm had put the lamp out. He found the door open and the stairs under water.\n\nA day later it was lit again by two boys of the village who had brought oil.',
		);
	});

	test('has a short line joined that stops at a word that leads on', () => {
		const wrapped =
			'The wall of the harbour was\nbreached in the storm, when\n23 people drowned by it.\n\nThe wall was built again in the year that followed.';
		expect(read(wrapped).text).toContain('in the storm, when 23 people drowned by it.');
	});

	test('has broken words mended, and says which', () => {
		const article = read(
			'The devel opment of the harbour was e stablished in a while. They went in to it again, to gether with the non profit group.',
		);
		expect(article.text).toBe(
			'The development of the harbour was established in a while. They went in to it again, together with the non profit group.',
		);
		expect(article.repairs.map(({ before, after }) => [before, after])).toEqual([
			['devel opment', 'development'],
			['e stablished', 'established'],
			['to gether', 'together'],
		]);
		for (const { start, end, after } of article.repairs) {
			expect(article.text.slice(start, end)).toBe(after);
		}
	});

	test('has words joined that a line end broke, and keeps hyphens that belong', () => {
		const article = read(
			'It was the oldest and the best known of all the light-\nhouses, and it stood above a well-\nknown bay where the govern-\nment had built a new road.\n\nIt was lit again in 1904.',
		);
		expect(article.text).toContain('the government had');
		expect(article.text).toContain('a well-known bay');
		expect(article.repairs.map(({ after }) => after)).toContain('government');
	});

	test('keeps a hash of its text', () => {
		expect(read(BODY).sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(read(`${BODY} More.`).sha256).not.toBe(read(BODY).sha256);
	});
});

describe('what is no article is refused with a sentence', () => {
	test.each([
		['', 'empty'],
		[' \n\t\u00A0', 'empty'],
		['The bridge over the wide river opened on Tuesday at last.', 'too-short'],
		['It opened. It closed.', 'too-short'],
		['a\u0000b '.repeat(50), 'not-text'],
		['Die Br\uFFFDcke \uFFFDber den Fluss. '.repeat(9), 'not-text'],
		['%&/()=?0101 '.repeat(50), 'not-text'],
		['The bridge opened at last. '.repeat(12_000), 'too-long'],
		// 110,000 characters, but 200 KB and more.
		['Мост открыли. '.repeat(8_500), 'too-long'],
	])('%j', (source, reason) => {
		expect(refusal(source)).toBe(reason);
	});

	test('such as one sentence that does not end, whatever stands above it', () => {
		const endless = 'the town of Marlow built a bridge, and '.repeat(1_100);
		expect(refusal(endless)).toBe('endless');
		expect(refusal(`A history of Marlow\n\n${endless}`)).toBe('endless');
		const result = readArticle(endless, {}, lexicon);
		expect(result.ok ? '' : result.message).toMatch(/40,000 characters.*Part the text/);
	});

	test('but what stands beside such a sentence is read', () => {
		const endless = `It was long. The town of Marlow built a mill, and ${'the town of Marlow built a bridge, and '.repeat(1_100)}`;
		const source = `${BODY}\n\n${endless}\n\nIt closed in 1961.`;
		const { text, sentences, endless: left } = read(source);
		const told = sentences.map(({ start, end }) => text.slice(start, end));
		expect(told.at(-1)).toBe('It closed in 1961.');
		expect(told).not.toContain('It was long.');
		expect(left.map(({ start }) => text.slice(start, start + 8))).toEqual(['The town']);
	});

	test('that names the limit and what to do', () => {
		const result = readArticle('The bridge opened at last. '.repeat(12_000), {}, lexicon);
		expect(result.ok ? '' : result.message).toMatch(/200 KB.*Cut it into parts/);
	});

	test('while text in any script is one', () => {
		expect(
			refusal(
				'Мост открыли во вторник после девяти лет работы. Его строили четыреста человек из города.',
			),
		).toBe('ok');
	});
});

const piece = fc.constantFrom(
	...[
		'The bridge opened.',
		'Mr. Smith',
		'of',
		'devel',
		'opment',
		'e',
		'stablished',
		'the',
		'"It is old."',
		'said',
		'U.S.',
		'No. 5',
		'3.5',
		'OSLO, May 3 –',
		'Source: Coast News',
		'By Ana Kovač',
		'well-',
		'known',
		'###',
		'World',
		'9 May 2019',
		'…',
		'He left.',
		'dam[1]',
		'\u00A0',
		'\u00AD',
	],
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '  ');
const anyText = fc
	.array(fc.tuple(piece, gap), { minLength: 4, maxLength: 40 })
	.map((parts) => parts.flat().join(''));

test('an article read again from its own text is the same', () => {
	fc.assert(
		fc.property(anyText, (source) => {
			const first = readArticle(source, {}, lexicon);
			if (!first.ok) return;
			const again = readArticle(first.article.text, first.article, lexicon);
			expect(again.ok && again.article.text).toBe(first.article.text);
		}),
		{ numRuns: 300 },
	);
});

test('sentences lie in order, never overlap, and hold all but the white space', () => {
	fc.assert(
		fc.property(anyText, (source) => {
			const result = readArticle(source, {}, lexicon);
			if (!result.ok) return;
			const { text, sentences, repairs } = result.article;
			let end = 0;
			for (const sentence of sentences) {
				expect(text.slice(end, sentence.start).trim()).toBe('');
				const quote = text.slice(sentence.start, sentence.end);
				expect(quote).toBe(quote.trim());
				expect(quote).not.toBe('');
				expect(quote).not.toContain('\n');
				end = sentence.end;
			}
			expect(text.slice(end).trim()).toBe('');
			for (const repair of repairs) expect(text.slice(repair.start, repair.end)).toBe(repair.after);
		}),
		{ numRuns: 300 },
	);
});
