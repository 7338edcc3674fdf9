import { expect, test, vi } from 'vitest';
import type { ReadPage } from '#lib/core/web-page/index.ts';
import type { JobOutcome } from '#lib/platform/job.ts';
import { ArticleIntake, type ArticleFields } from '#lib/state/article-intake.svelte.ts';

const TEXT =
	'Light on the rock\n\nThe Norwick lighthouse was built in 1875 on the northern rock of the bay.\n\nSource: The Bay Post';

const NOTHING = { title: '', publisher: '', url: '', published: '' };

class Fields implements ArticleFields {
	source = '';
	details = NOTHING;

	setSource(text: string) {
		this.source = text;
	}

	setDetail(detail: keyof typeof NOTHING, text: string) {
		this.details = { ...this.details, [detail]: text };
	}
}

interface Given {
	readonly page?: ReadPage;
	readonly outcome?: JobOutcome<ReadPage>;
}

const NO_ARTICLE: ReadPage = { ok: false, message: 'No article.' };

function intake({ page = NO_ARTICLE, outcome }: Given = {}) {
	const fields = new Fields();
	const done = outcome ?? ({ kind: 'done', result: page } as const);
	const cancel = vi.fn();
	const readPage = vi.fn(() => ({ outcome: Promise.resolve(done), cancel }));
	return { fields, readPage, cancel, intake: new ArticleIntake({ readPage }, fields) };
}

test('fills in what the text says of itself', () => {
	const { fields, intake: taken } = intake();
	taken.type(TEXT);
	expect(fields.source).toBe(TEXT);
	expect(fields.details).toEqual({
		...{ ...NOTHING, title: 'Light on the rock', publisher: 'The Bay Post' },
	});
	taken.type('');
	expect(fields).toEqual(new Fields());
});

test('what a person has written stays, whatever the text says', () => {
	const { fields, intake: taken } = intake();
	taken.type(TEXT);
	fields.setDetail('title', 'Lesson 3');
	taken.type(TEXT.replace('Light on the rock', 'A keeper and her lamp'));
	expect(fields.details).toMatchObject({ title: 'Lesson 3', publisher: 'The Bay Post' });
});

test('what something else took the place of can be had back, and gives way to nothing that is lost', async () => {
	const { fields, intake: taken } = intake();
	expect(taken.canPutBack).toBe(false);
	taken.type(TEXT);
	fields.setDetail('title', 'Lesson 3');
	const standing = () => ({ source: fields.source, details: fields.details });
	const before = standing();
	await taken.open(new File(['Another\n\nA text of another file.'], 'b.txt'));
	expect(fields.source).toContain('another file');
	fields.setDetail('publisher', 'Mine');
	const after = standing();
	taken.putBack();
	expect(standing()).toEqual(before);
	taken.putBack();
	expect(standing()).toEqual(after);
	taken.clear();
	expect(fields).toEqual(new Fields());
	taken.putBack();
	expect(standing()).toEqual(after);
	expect(taken.canPutBack).toBe(false);
	await taken.paste('', 'Pasted over it.');
	taken.putBack();
	expect(standing()).toEqual(after);
});

test('a file that gives no article takes the place of nothing', async () => {
	const { fields, intake: taken } = intake();
	taken.type(TEXT);
	await taken.open(new File(['<html></html>'], 'b.html'));
	expect(fields.source).toBe(TEXT);
	expect(taken.canPutBack).toBe(false);
});

test('what a person has taken out stays out, until the text says something else', () => {
	const { fields, intake: taken } = intake();
	taken.type(TEXT);
	fields.setDetail('publisher', '');
	taken.type(TEXT.replace('rock', 'cliff'));
	expect(fields.details).toMatchObject({ title: 'Light on the cliff', publisher: '' });
	taken.type(TEXT.replace('The Bay Post', 'The Harbour Herald'));
	expect(fields.details.publisher).toBe('The Harbour Herald');
});

test('a page that is pasted gives its text and its details; the plain text stands there meanwhile', async () => {
	const details = { title: 'The light', published: '2024-07-04' };
	const page: ReadPage = { ok: true, article: { text: TEXT, details } };
	const { fields, readPage, intake: taken } = intake({ page });
	const reading = taken.paste('<p>x</p>', 'plain');
	expect(fields.source).toBe('plain');
	expect(taken.step.kind).toBe('reading');
	await reading;
	expect(readPage).toHaveBeenCalledWith('<p>x</p>');
	expect(fields.source).toBe(TEXT);
	expect(fields.details).toMatchObject({
		...{ title: 'The light', published: '2024-07-04', publisher: 'The Bay Post' },
	});
	expect(taken.step.kind).toBe('idle');
});

test('what is pasted keeps its plain text where the page gives nothing', async () => {
	const { fields, intake: taken } = intake();
	await taken.paste('<p></p>', TEXT);
	expect(fields.source).toBe(TEXT);
	expect(taken.step.kind).toBe('idle');
});

test('typing on stops the reading of a page, and wins', async () => {
	const page: ReadPage = { ok: true, article: { text: 'of the page', details: {} } };
	const { fields, cancel, intake: taken } = intake({ page });
	const reading = taken.paste('<p>x</p>', 'plain');
	taken.type('typed');
	await reading;
	expect(cancel).toHaveBeenCalledOnce();
	expect(fields.source).toBe('typed');
});

test('what is typed while a file is fetched stays', async () => {
	const { fields, intake: taken } = intake();
	let arrive: (bytes: ArrayBuffer) => void = () => undefined;
	const fromCloud = Object.assign(new File(['x'], 'a.txt'), {
		arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (arrive = resolve)),
	});
	const opening = taken.open(fromCloud);
	expect(taken.step.kind).toBe('reading');
	taken.type('typed');
	arrive(new TextEncoder().encode('of the file').buffer);
	expect(await opening).toBe('article');
	expect(fields.source).toBe('typed');
	expect(taken.step.kind).toBe('idle');
});

test.each([
	['a.txt', TEXT, 'Light on the rock'],
	['a.md', TEXT.replace('Light', '# Light'), 'Light on the rock'],
])('%s is opened as a text', async (name, content, title) => {
	const { fields, readPage, intake: taken } = intake();
	expect(await taken.open(new File([content], name))).toBe('article');
	expect(readPage).not.toHaveBeenCalled();
	expect(fields).toMatchObject({ source: TEXT, details: { title } });
});

test.each(['page.html', 'page.txt'])(
	'%s that is a page is read as one, and refused with its word',
	async (name) => {
		const { fields, readPage, intake: taken } = intake();
		await taken.open(new File(['<!doctype html><p>x'], name));
		expect(readPage).toHaveBeenCalledOnce();
		expect(taken.step).toEqual({ kind: 'refused', message: 'No article.' });
		expect(fields.source).toBe('');
	},
);

test('a worker that breaks is told of', async () => {
	const { intake: taken } = intake({ outcome: { kind: 'failed', detail: 'x' } });
	await taken.open(new File(['<p>x'], 'a.htm'));
	expect(taken.step).toEqual({ kind: 'failed' });
});

test.each(['a.deck.json', 'a.txt'])(
	'%s that holds a deck is left to whoever opens decks',
	async (name) => {
		const { fields, intake: taken } = intake();
		expect(await taken.open(new File(['{ "format": "recto-deck" }'], name))).toBe('deck');
		expect(fields).toEqual(new Fields());
	},
);

test('files that are no text, too large or gone are refused', async () => {
	const { fields, intake: taken } = intake();
	await taken.open(new File(['%PDF-1.7'], 'a.txt'));
	expect(taken.step).toMatchObject({
		kind: 'refused',
		message: expect.stringMatching(/PDF/) as string,
	});
	await taken.open(new File(['x'.repeat(8_000_001)], 'a.txt'));
	expect(taken.step).toEqual({ kind: 'too-large' });
	const gone = Object.assign(new File(['x'], 'a.txt'), {
		arrayBuffer: () => Promise.reject(new Error('gone')),
	});
	await taken.open(gone);
	expect(taken.step).toEqual({ kind: 'out-of-reach' });
	expect(fields.source).toBe('');
});
