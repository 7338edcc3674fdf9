import { expect, test } from 'vitest';
import { sharedArticle } from '#lib/state/shared-article.ts';

const URL_ = 'https://news.example/a?b=c';
const LONG = 'The lighthouse was built in 1875. '.repeat(8).trim();

test.each([
	[
		'an address',
		{ title: 'A headline', text: '', url: URL_ },
		{ title: 'A headline', text: '', url: URL_ },
	],
	[
		'an address within the text',
		{ title: '', text: `A headline ${URL_}`, url: '' },
		{ title: 'A headline', text: '', url: URL_ },
	],
	[
		'a piece of a page',
		{ title: 'T', text: `${LONG}\n${URL_}`, url: '' },
		{ title: 'T', text: LONG, url: URL_ },
	],
	[
		'an address with a stop behind it',
		{ title: 'T', text: `A headline: ${URL_}_(b).`, url: '' },
		{ title: 'T', text: '', url: `${URL_}_(b)` },
	],
	[
		'a piece of a page that names another page',
		{ title: 'T', text: `See ${URL_}, it says. ${LONG}`, url: '' },
		{ title: 'T', text: `See ${URL_}, it says. ${LONG}`, url: '' },
	],
	[
		'a piece of a page that names another page, and then its own',
		{ title: 'T', text: `${LONG} See ${URL_} too.\n${URL_}`, url: '' },
		{ title: 'T', text: `${LONG} See ${URL_} too.`, url: URL_ },
	],
	[
		'an address that is none',
		{ title: '', text: LONG, url: 'javascript:alert(1)' },
		{ title: '', text: LONG, url: '' },
	],
])('%s', (_, shared, article) => {
	expect(sharedArticle(shared)).toEqual(article);
});
