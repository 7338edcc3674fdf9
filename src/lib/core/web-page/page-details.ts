import { isIsoDate, type ArticleDetails } from '../article/index.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import { structuredArticle } from './structured-data.ts';

/** What a page says of its article in its head and its time stamps; none of it is sure. */
export function pageDetails(page: PageDocument): ArticleDetails {
	const told = structuredArticle(page);
	const title = told.title ?? meta(page, 'og:title');
	const publisher = told.publisher ?? meta(page, 'og:site_name', 'application-name');
	const url = https(canonical(page)) ?? https(meta(page, 'og:url')) ?? https(told.url);
	const published = publishedDay(page, told.published);
	const language = languageOf(page);
	return {
		...(title === undefined ? {} : { title }),
		...(publisher === undefined ? {} : { publisher }),
		...(url === undefined ? {} : { url }),
		...(published === undefined ? {} : { published }),
		...(language === undefined ? {} : { language }),
	};
}

const PUBLISHED_NAMES = [
	'article:published_time',
	'og:published_time',
	'datePublished',
	'parsely-pub-date',
	'pubdate',
	'publish-date',
	'publication_date',
	'date',
	'dc.date',
	'dc.date.issued',
	'dcterms.created',
	'dcterms.issued',
	'sailthru.date',
];

function publishedDay(page: PageDocument, told: string | undefined): string | undefined {
	const stamps = [told, ...PUBLISHED_NAMES.map((name) => meta(page, name)), ...timeStamps(page)];
	return stamps.map(dayOf).find((day) => day !== undefined);
}

/** Those that say that they are of the publishing before others, of which the first is the likeliest. */
function timeStamps(page: PageElement): readonly (string | undefined)[] {
	const times = [...page.querySelectorAll('time[datetime]')];
	const isSure = (time: PageElement) =>
		time.hasAttribute('pubdate') || /publi/iu.test(time.getAttribute('itemprop') ?? '');
	return [...times.filter(isSure), ...times.filter((time) => !isSure(time))].map(
		(time) => time.getAttribute('datetime') ?? undefined,
	);
}

/** The day of "2024-07-04T08:00:00+03:00" as it was where it was written. */
function dayOf(stamp: string | undefined): string | undefined {
	const day = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/u.exec(stamp ?? '');
	if (day === null) return undefined;
	const written = `${day[1]}-${day[2]}-${day[3]}`;
	return isIsoDate(written) ? written : undefined;
}

/** The first of these names that says something; capitals do not count in them. */
function meta(page: PageElement, ...names: readonly string[]): string | undefined {
	const wanted = names.map((name) => name.toLowerCase());
	for (const element of page.querySelectorAll('meta[content]')) {
		const name = ['property', 'name', 'itemprop']
			.map((attribute) => element.getAttribute(attribute)?.toLowerCase())
			.find((each) => each !== undefined && wanted.includes(each));
		const content = element.getAttribute('content')?.trim();
		if (name !== undefined && content) return content;
	}
	return undefined;
}

function canonical(page: PageElement): string | undefined {
	return page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
}

/** A deck names no other addresses. */
function https(url: string | undefined): string | undefined {
	return url !== undefined && /^https:\/\/[^\s"<>]+$/iu.test(url) ? url : undefined;
}

function languageOf(page: PageDocument): string | undefined {
	const tag = page.documentElement?.getAttribute('lang')?.trim() ?? '';
	return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) ? tag : undefined;
}
