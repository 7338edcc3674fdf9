import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { recto, scratchFile, scratchFolder } from './run-recto.ts';

const ARTICLE = `Lighthouse of Varn reopens

The Lighthouse of Varn was built in 1871 on the island of Lio. It was reopened to visitors on Tuesday by the mayor of Lio, Ines Vidal, after two years of repairs.

"The lamp can be seen from thirty kilometres away," said Vidal. The repairs were led by the engineer Tomas Reyes. The lighthouse belongs to the Northern Coast Trust (NCT), a charity founded on 3 May 1990 in Varn.

Source: Lio Herald
`;

test('make writes a valid deck of the article, with what the options say', () => {
	const out = join(scratchFolder(), 'deck.json');
	const article = scratchFile('article.txt', ARTICLE);
	const { status, err } = recto('make', article, '--published', '2024-05-09', '--out', out);
	expect(err).toContain(out);
	expect(status).toBe(0);
	const validation = validateDeck(JSON.parse(readFileSync(out, 'utf8')));
	expect(validation).toMatchObject({
		ok: true,
		deck: {
			title: 'Lighthouse of Varn reopens',
			article: { publisher: 'Lio Herald', published: '2024-05-09' },
		},
	});
});

test('a web page is reduced to its article, and what it says of it is taken, unless an option says better', () => {
	const paragraphs = ARTICLE.split('\n\n').slice(1, 3);
	const page = `<!doctype html><html><head><title>Varn | Herald</title>
<meta property="og:title" content="Lighthouse of Varn reopens"><meta property="og:site_name" content="Lio Herald">
<meta property="article:published_time" content="2024-05-09T08:00:00Z"></head>
<body><nav>Home Sport</nav><main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;
	const { out, status } = recto('make', scratchFile('a.html', page), '--publisher', 'The Herald');
	expect(status).toBe(0);
	const deck = JSON.parse(out) as Deck;
	expect(deck).toMatchObject({
		title: 'Lighthouse of Varn reopens',
		article: { publisher: 'The Herald', published: '2024-05-09' },
	});
	expect(JSON.stringify(deck)).not.toMatch(/<p>|Sport/);
});

test('what marks Markdown is in no card', () => {
	const marked = ARTICLE.replace('Lighthouse', '# Lighthouse').replace('1871', '**1871**');
	const { out } = recto('make', scratchFile('a.md', marked));
	const deck = JSON.parse(out) as Deck;
	expect(deck.title).toBe('Lighthouse of Varn reopens');
	expect(deck.cards.map((card) => card.kind === 'basic' && card.answer)).toContain('1871');
	expect(out).not.toContain('**');
});

test('made again over the deck before, cards keep their ids and what was changed in them', () => {
	const folder = scratchFolder();
	const [old, next] = [join(folder, 'old.json'), join(folder, 'next.json')];
	recto('make', scratchFile('a.txt', ARTICLE), '--published', '2024-05-09', '--out', old);
	const before = JSON.parse(readFileSync(old, 'utf8')) as Deck;
	const built = before.cards.findIndex((card) => card.kind === 'basic' && card.answer === '1871');
	const edited = before.cards.map((card, at) =>
		at === built ? { ...card, prompt: 'In which year was it put up?' } : card,
	);
	writeFileSync(old, JSON.stringify({ ...before, cards: edited }));
	const corrected = ARTICLE.replace('built in 1871', 'first built in 1872')
		.replace('The repairs were led', 'The works were led')
		.replace('"The lamp', '"The new lamp');
	const made = recto('make', scratchFile('b.txt', corrected), '--from', old, '--out', next);
	expect([made.status, made.err]).toEqual([0, expect.stringContaining('Beside') as string]);
	const deck = JSON.parse(readFileSync(next, 'utf8')) as Deck;
	expect(validateDeck(deck)).toMatchObject({ ok: true });
	expect(deck).toMatchObject({ id: before.id, revision: 2, article: { published: '2024-05-09' } });
	expect(deck.cards.find(({ id }) => id === before.cards[built]?.id)).toMatchObject({
		prompt: 'In which year was it put up?',
		answer: '1872',
	});
	const ids = new Set(before.cards.map(({ id }) => id));
	expect(deck.cards.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(3);

	const same = recto('make', scratchFile('b.txt', corrected), '--from', next);
	expect(JSON.parse(same.out)).toEqual(deck);
	const both = recto('make', scratchFile('b.txt', corrected), '--from', next, '--id', deck.id);
	expect([both.status, both.err]).toEqual([2, expect.stringContaining('leave --id out') as string]);
});

test('without --out the deck goes to standard output and nothing else does', () => {
	const { out } = recto('make', scratchFile('a.txt', ARTICLE), '--cards', '3', '--title', 'Varn');
	const deck = JSON.parse(out) as Deck;
	expect(deck.title).toBe('Varn');
	expect(deck.cards.length).toBeLessThanOrEqual(3);
	expect(deck.cards.length).toBeGreaterThan(0);
});

test('the same article makes the same bytes', () => {
	const article = scratchFile('a.txt', ARTICLE);
	expect(recto('make', article).out).toBe(recto('make', article).out);
});

test('a word such as "Tuesday" without a published date asks for --published', () => {
	const { err, status } = recto('make', scratchFile('a.txt', ARTICLE));
	expect(err).toContain('"Tuesday"');
	expect(err).toContain('--published');
	expect(status).toBe(0);
});

test('with a published date nobody is asked for one', () => {
	const text = ARTICLE.replace('on Tuesday', 'in April');
	const { err } = recto('make', scratchFile('a.txt', text), '--published', '2024-05-09');
	expect(err).not.toContain('--published');
});

test.each([
	['a title beyond the limit', ['--title', 'x'.repeat(3_000)]],
	['an address without a host', ['--url', 'https:///x']],
])('what check would refuse is not written: %s', (_, options) => {
	const out = join(scratchFolder(), 'deck.json');
	const { status, err } = recto('make', scratchFile('a.txt', ARTICLE), ...options, '--out', out);
	expect([status, existsSync(out)]).toEqual([1, false]);
	expect(err).toMatch(/title|url/);
});

describe('an input at fault ends with 1 and a sentence', () => {
	test.each([
		['an empty file', '', 'There is no text'],
		['only white space', ' \n\n\t', 'There is no text'],
		['one sentence', 'A single short sentence.', '12 words'],
		['more than 200 KB', 'A harbour is a place for ships. '.repeat(10_000), '200 KB'],
	])('%s', (_, text, words) => {
		const article = scratchFile('article.txt', text);
		const { status, err, out } = recto('make', article);
		expect(err).toContain(words);
		expect(err).toContain(article);
		expect([status, out]).toEqual([1, '']);
	});

	test.each([
		[1, 'its one sentence does not state who'],
		[3, 'none of its 3 sentences states who'],
	])('%d of plain sentences without a name', (count, words) => {
		const text = 'It was told that they went on to where they had been all along. '.repeat(count);
		expect(recto('make', scratchFile('article.txt', text)).err).toContain(words);
	});

	test.each([
		[70, /one sentence of it has 3,\d{3} characters \("she, when.*full stop at the end/],
		[1_200, /more than 40,000 characters.*full stop at the end/],
	])('a sentence that does not end: %d clauses', (clauses, words) => {
		const text = 'she, when he had gone, said it was so because '.repeat(clauses);
		expect(recto('make', scratchFile('article.txt', text)).err).toMatch(words);
	});

	test('bytes that are not UTF-8 are named with their line', () => {
		const bytes = Buffer.concat([Buffer.from('First line.\nCaf'), Buffer.from([0xe9, 0x20, 0x0a])]);
		const { status, err } = recto('make', scratchFile('latin1.txt', bytes));
		expect(err).toContain('line 2');
		expect(err).toContain('UTF-8');
		expect(status).toBe(1);
	});

	test('a file that is not there', () => {
		expect(recto('make', '/nowhere/article.txt')).toMatchObject({ status: 1 });
	});
});

test('a sentence that does not end is told of, and the others make cards', () => {
	const endless = 'the town of Marlow built a bridge, and '.repeat(1_100);
	const { err, status } = recto(
		'make',
		scratchFile('a.txt', `${ARTICLE.split('Source:')[0] ?? ''}\n\n${endless}`),
	);
	expect(err).toMatch(
		/No card is made of a sentence that does not end.*\n {2}the town of Marlow.*\(42,\d{3} characters\)/,
	);
	expect(status).toBe(0);
});

test('a failed make leaves the deck that stood there, and no half of a new one', () => {
	const out = scratchFile('deck.json', 'what stood there');
	expect(recto('make', scratchFile('empty.txt', ''), '--out', out).status).toBe(1);
	expect(readFileSync(out, 'utf8')).toBe('what stood there');
	expect(readdirSync(dirname(out))).toEqual(['deck.json']);
	expect(recto('make', scratchFile('a.txt', ARTICLE), '--out', '/nowhere/deck.json').status).toBe(
		1,
	);
	expect(existsSync('/nowhere')).toBe(false);
});

describe('a wrong call ends with 2', () => {
	const article = scratchFile('article.txt', ARTICLE);
	test.each([
		['no verb', []],
		['an unknown verb', ['bake']],
		['no file', ['make']],
		['two files', ['make', article, article]],
		['an unknown option', ['make', article, '--colour', 'red']],
		['a day that does not exist', ['make', article, '--published', '2023-02-30']],
		['an address that is not https', ['make', article, '--url', 'javascript:x']],
		['an id of another length', ['make', article, '--id', 'short']],
		['no number of cards', ['make', article, '--cards', 'many']],
		['an option without its value', ['make', article, '--cards']],
		[
			'an option that is given twice',
			['make', article, '--published', '2024-07-04', '--published', '2024-07-05'],
		],
	])('%s', (_, args) => {
		expect(recto(...args)).toMatchObject({ status: 2, ...(args.length > 0 ? { out: '' } : {}) });
	});
});

test.each([
	['an option', ['--colour', 'red'], 'There is no option --colour.'],
	['a value', ['--title'], '--title needs a value.'],
	['one meaning', ['--title', 'A', '--title=B'], '--title is given more than once.'],
	['a number within the limit', ['--cards', '9999'], 'from 1 to 2000'],
])('a wrong call is told what it lacks: %s', (_, options, words) => {
	const { status, err } = recto('make', scratchFile('a.txt', ARTICLE), ...options);
	expect(err).toContain(words);
	expect(err).not.toMatch(/positional|argument is missing/);
	expect(status).toBe(2);
});

test('the article itself is not overwritten', () => {
	const article = scratchFile('a.txt', ARTICLE);
	const around = join(dirname(article), '..', basename(dirname(article)), 'a.txt');
	expect(recto('make', article, '--out', around)).toMatchObject({ status: 2 });
	expect(readFileSync(article, 'utf8')).toBe(ARTICLE);
});

describe('what cannot be written is told before anything else, in a sentence', () => {
	test.each([
		['a folder that is not there', '/nowhere/deck.json', 'there is no folder /nowhere. Create it'],
		['a folder', tmpdir(), 'it is a folder'],
		['a file as a folder', join(scratchFile('b.txt', ''), 'deck.json'), 'could not be written'],
	])('%s', (_, out, words) => {
		const { status, err } = recto('make', scratchFile('a.txt', ARTICLE), '--out', out);
		expect(err).toContain(words);
		expect(err).not.toMatch(/--published|\bE[A-Z]{4,}/);
		expect(status).toBe(1);
	});
});

test('a folder given as the article is told to be one', () => {
	const { status, err } = recto('make', scratchFolder());
	expect(err).toContain('it is a folder');
	expect(status).toBe(1);
});

describe('a text that is no English article is told what it is', () => {
	const POEM = `The wind upon the water goes
And all the reeds reply
The little boat that no one rows
Is drifting slowly by

O let it drift and let it be
And sing a song of rain
The river runs into the sea
And comes not back again.
Why should it come. Who would it see.
`;
	const ADVICE =
		'You should always wash your hands well. It is good to rest when you are tired. ' +
		'Never give up, since things get better. Be kind, and others may be kind too.\n';
	const FRENCH =
		'Le phare est un lieu que les gens de la région aiment. Il a été construit par les pêcheurs du village. ' +
		'Dans la tour, une lampe brille pour les bateaux qui passent sur la mer.\n';
	const RUSSIAN =
		'Маяк стоит на острове уже сто лет. Его построили рыбаки из деревни. Лампа видна с моря.\n';
	test.each([
		['a web page without an article', '<!DOCTYPE html>\n<html><body></body></html>', 'no article'],
		['a web page in French', `\n<html lang="fr"><p>${FRENCH}</p></html>`, 'French'],
		['French', FRENCH, 'French'],
		['Russian', RUSSIAN, 'Latin letters'],
		['a poem', POEM, 'verse'],
		['advice', ADVICE, 'who, where, when'],
	])('%s', (_, text, words) => {
		const { status, err, out } = recto('make', scratchFile('a.txt', text));
		expect(err).toContain(words);
		expect([status, out]).toEqual([1, '']);
	});
});

test('what made no card is told in a line with the commonest reasons, and in full with --verbose', () => {
	const article = scratchFile('a.txt', ARTICLE);
	const short = recto('make', article, '--cards', '3').err.trim().split('\n').at(-1);
	expect(short).toMatch(/^Not made into cards: \d+, .*because .* \(\d+\).* --verbose/);
	const { err, out, status } = recto('make', article, '--cards', '3', '--verbose');
	const list = /^Not made into cards, because\n(?: +\d+ {2}\S.*\n)+/m.exec(err)?.[0] ?? '';
	const counts = (list.match(/^ +\d+/gm) ?? []).map(Number);
	expect(list).toContain('there are better ones');
	expect(counts).toEqual([...counts].sort((a, b) => b - a));
	expect(short).toContain(`: ${counts.reduce((sum, count) => sum + count, 0)},`);
	expect([status, (JSON.parse(out) as Deck).cards.length]).toEqual([0, 3]);
});

test.each(['', '  '])('an empty title asks for one, or for none: %j', (title) => {
	const { status, err } = recto('make', scratchFile('a.txt', ARTICLE), '--title', title);
	expect(err).toContain('leave --title out');
	expect(status).toBe(2);
});

test('make --help says how a corrected article keeps its deck', () => {
	expect(recto('make', '--help').out).toContain('When an article has been corrected');
});

test.each(['make', 'check'])('%s --help tells its options and ends with 0', (verb) => {
	const { status, out } = recto(verb, '--help');
	expect(out).toContain(`recto ${verb}`);
	expect(status).toBe(0);
});

test('check says how many cards are proved, or what is wrong in which line', () => {
	const deck = join(scratchFolder(), 'deck.json');
	recto('make', scratchFile('a.txt', ARTICLE), '--published', '2024-05-09', '--out', deck);
	expect(recto('check', deck)).toMatchObject({ status: 0 });

	const text = readFileSync(deck, 'utf8');
	const line = text.split('\n').findIndex((each) => each.includes('"quote"')) + 1;
	writeFileSync(deck, text.replace('"quote": "', '"quote": "Never '));
	const { status, err } = recto('check', deck);
	expect(err).toContain(`line ${line}: cards[0].citation.quote is not what the article says`);
	expect(status).toBe(1);
});

test('make tells which lines it read as no part of the article', () => {
	const file = scratchFile(
		'a.txt',
		`${ARTICLE}\n\nPage 3 of 12\n\nThe lamp of Varn was lit in 1872.`,
	);
	const { err, status } = recto('make', file, '--out', join(scratchFolder(), 'd.json'));
	expect(status).toBe(0);
	expect(err).toContain('Read as no part of the article: 1 line\n  Page 3 of 12');
});

test('check names the line at which a file stops being JSON', () => {
	const { status, err } = recto(
		'check',
		scratchFile('deck.json', '{\n"format": "recto-deck",\n oops'),
	);
	expect(err).toContain('line 3, column 2');
	expect(err).toContain('a word stands here');
	expect(err).toContain('make the deck again');
	expect(status).toBe(1);
});

test('check counts columns from 1 in a file that is but a line end', () => {
	expect(recto('check', scratchFile('b.json', '\n')).err).toContain('line 1, column 1');
});

test('check of an article says which file a deck is', () => {
	const { err, status } = recto('check', scratchFile('a.txt', ARTICLE));
	expect(err).toContain('line 1, column 1');
	expect(err).toContain('recto make ARTICLE.txt --out deck.json');
	expect(status).toBe(1);
});

test('check tells a deck of a newer version from a broken one', () => {
	const deck = scratchFile('deck.json', '{ "format": "recto-deck", "version": 9 }');
	expect(recto('check', deck).err).toContain('update Recto');
});
