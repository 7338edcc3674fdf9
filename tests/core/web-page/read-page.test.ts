import { describe, expect, test } from 'vitest';
import { readPage } from '#lib/core/web-page/index.ts';

const SENTENCES = [
	'The Norwick lighthouse was built in 1875 on the northern rock of the bay, after two ships had been lost there in one winter.',
	'Its keeper, Ada Lorne, counted 214 storms in the thirty years that she tended the lamp, and wrote all of them down in a book.',
	'The harbour council bought the tower from the state in 1998 for 40,000 crowns and opened a museum in it the year after.',
	'Some 12,000 people climb its 196 steps each summer, most of them in August, when the terns have left the rock.',
];

function page({ head = '', body = '', lang = 'en-GB' } = {}): string {
	const paragraphs = SENTENCES.map((each) => `<p>${each}</p>`).join('\n');
	return `<!doctype html><html lang="${lang}"><head><title>Lighthouse | The Bay</title>${head}</head><body>
		<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
		<main><article><h1>The light on the rock</h1>${paragraphs}${body}</article></main>
		<aside><h2>Most read</h2><a href="/x">Ten tips for a better lawn</a></aside>
		<footer>All rights reserved</footer></body></html>`;
}

function read(html: string) {
	const reading = readPage(html);
	if (!reading.ok) throw new Error(reading.message);
	return reading.article;
}

test('of a page its article is left, a paragraph each, without what stands around it', () => {
	const { text } = read(page());
	expect(text.split('\n\n').filter((each) => SENTENCES.includes(each))).toEqual(SENTENCES);
	expect(text).not.toMatch(/Home|Sport|lawn|rights/);
});

test.each([
	['without', '<!doctype html><html lang="en"><title>Bay</title><p>Seen.</p></html>'],
	['after its head without', '\n<html><head><title>Bay</title></head>\n<p>Seen.</p>'],
])('a page %s the tags of a body is read', (_, html) => {
	expect(read(html).text).toBe('Seen.');
});

test('a list keeps its items on lines of their own, a table its cells', () => {
	const { text } = read(
		'<p>The members are:</p><ul><li>Chile</li>\n<li><p>Peru</p></li></ul><table><tr><th>State</th><th>Area</th></tr><tr><td>Chile</td><td>756</td></tr></table><p>All signed.</p>',
	);
	expect(text).toBe('The members are:\n• Chile\n• Peru\n\nState\tArea\nChile\t756\n\nAll signed.');
});

test('two breaks part paragraphs, one breaks a line, and spaces of the source are one', () => {
	const { text } = read('One   line\nof text.<br>Next line.<br>\n<br>A new <b>para</b>graph.');
	expect(text).toBe('One line of text.\nNext line.\n\nA new paragraph.');
});

test('what is hidden, and what is no text, is not read', () => {
	const { text } = read(
		'<p>Seen.</p><p hidden>a</p><p style="display: none">b</p><script>c</script><style>d</style><noscript>e</noscript><template>f</template><button>g</button><svg><text>h</text></svg>',
	);
	expect(text).toBe('Seen.');
});

test('no script of a page runs, be it an element, a handler or an address', () => {
	const marks = globalThis as { ran?: boolean };
	read(
		page({
			head: '<script>globalThis.ran = true</script>',
			body: '<img src="x" onerror="globalThis.ran = true"><iframe srcdoc="<script>parent.ran = true</script>"></iframe><a href="javascript:globalThis.ran = true">x</a><script type="module">globalThis.ran = true</script>',
		}),
	);
	expect(marks.ran).toBeUndefined();
});

describe('what a page says of its article', () => {
	test('is read from its meta elements', () => {
		const { details } = read(
			page({
				head: '<meta property="og:site_name" content="The Bay Post"><meta property="article:published_time" content="2024-07-04T23:30:00-05:00"><link rel="canonical" href="https://bay.example/light"><meta property="og:title" content="A light &amp; a rock">',
			}),
		);
		expect(details).toEqual({
			title: 'A light & a rock',
			publisher: 'The Bay Post',
			published: '2024-07-04',
			url: 'https://bay.example/light',
			language: 'en-GB',
		});
	});

	test('is read from JSON-LD, however it is nested', () => {
		const data = {
			'@graph': [
				{ '@type': 'WebPage', name: 'Page' },
				{
					'@type': ['NewsArticle'],
					headline: 'The light',
					datePublished: '2023-02-28',
					publisher: { '@type': 'Organization', name: 'Bay Agency' },
					url: 'https://bay.example/1',
				},
			],
		};
		const { details } = read(
			page({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` }),
		);
		expect(details).toMatchObject({
			title: 'The light',
			publisher: 'Bay Agency',
			published: '2023-02-28',
			url: 'https://bay.example/1',
		});
	});

	test('is read from time elements: the one that says it is of the publishing before the first', () => {
		const { details } = read(
			page({
				body: '<time datetime="2020-01-01">then</time><time itemprop="datePublished" datetime="2021-05-06T10:00Z">now</time>',
			}),
		);
		expect(details.published).toBe('2021-05-06');
	});

	test.each([
		['no day at all', '<meta name="date" content="soon">'],
		['a day that is none', '<meta name="date" content="2024-02-31">'],
		['JSON that is broken', '<script type="application/ld+json">{"@type": "Article", </script>'],
		[
			'JSON of other shapes',
			'<script type="application/ld+json">[1, null, {"@type": 4, "datePublished": {}}]</script>',
		],
		[
			'a prototype',
			'<script type="application/ld+json">{"@type":"Article","__proto__":{"datePublished":"2020-01-01"}}</script>',
		],
	])('%s is left out', (_, head) => {
		expect(read(page({ head })).details).not.toHaveProperty('published');
	});

	test('addresses that are not https are left out', () => {
		const head =
			'<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="http://bay.example/">';
		expect(read(page({ head })).details).not.toHaveProperty('url');
	});
});

test('a piece that was copied is read as a whole', () => {
	const { text } = read(
		`<!--StartFragment--><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p><!--EndFragment-->`,
	);
	expect(text).toBe(`${SENTENCES[0]}\n\n${SENTENCES[1]}`);
});

test('a page without an article, and one too large, are refused with a word on what to do', () => {
	expect(
		readPage('<html><body><div id="app"></div><script>run()</script></body></html>'),
	).toMatchObject({
		ok: false,
		message: expect.stringMatching(/copy its article/) as string,
	});
	expect(readPage('<p>a'.repeat(3_000_000))).toMatchObject({
		ok: false,
		message: expect.stringMatching(/too large/) as string,
	});
});

test('a page nested deeper than anyone writes is refused, not a fault', () => {
	const html = `${'<div>'.repeat(20_000)}${SENTENCES[0]}${'</div>'.repeat(20_000)}`;
	expect(readPage(html)).toMatchObject({
		ok: false,
		message: expect.stringMatching(/Copy its article/) as string,
	});
});

test('tables within tables are read as deep as browsers go, and deeper ones refused at once', () => {
	const words = 'x y z '.repeat(20_000);
	const nested = (levels: number, text: string) =>
		`<main>${'<table><tr><td>'.repeat(levels)}${text}${'</td></tr></table>'.repeat(levels)}</main>`;
	expect(readPage(nested(100, SENTENCES[0]!))).toMatchObject({ ok: true });
	const start = performance.now();
	expect(readPage(nested(400, words))).toMatchObject({ ok: false });
	expect(performance.now() - start).toBeLessThan(2_000);
});
