import type { PageElement } from './page-node.ts';

/** What a page says of its article in the words of schema.org. */
export interface StructuredArticle {
	readonly title?: string;
	readonly publisher?: string;
	readonly published?: string;
	readonly url?: string;
}

const ARTICLE = /(?:Article|BlogPosting|Report|WebPage)$/u;

/** A page may nest what it says as it likes; this deep it is looked into. */
const DEEPEST = 6;

/** The first article of its JSON-LD, read field by field: a page may write anything there. */
export function structuredArticle(page: PageElement): StructuredArticle {
	const found = [...page.querySelectorAll('script[type="application/ld+json"]')]
		.flatMap((script) => objectsIn(parsed(script.textContent ?? ''), DEEPEST))
		.filter((each) => typesOf(each).some((type) => ARTICLE.test(type)));
	const article = found.find((each) => !typesOf(each).includes('WebPage')) ?? found[0];
	if (article === undefined) return {};
	const title = text(article.get('headline')) ?? text(article.get('name'));
	const publisher = nameOf(article.get('publisher'));
	const published = text(article.get('datePublished'));
	const url = text(article.get('url'));
	return {
		...(title === undefined ? {} : { title }),
		...(publisher === undefined ? {} : { publisher }),
		...(published === undefined ? {} : { published }),
		...(url === undefined ? {} : { url }),
	};
}

type Fields = ReadonlyMap<string, unknown>;

function parsed(json: string): unknown {
	try {
		return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '')) as unknown;
	} catch {
		return undefined;
	}
}

function objectsIn(value: unknown, depth: number): readonly Fields[] {
	if (typeof value !== 'object' || value === null || depth === 0) return [];
	const inside = Object.values(value).flatMap((each: unknown) => objectsIn(each, depth - 1));
	return Array.isArray(value) ? inside : [new Map(Object.entries(value)), ...inside];
}

function typesOf(fields: Fields): readonly string[] {
	const type = fields.get('@type');
	return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function nameOf(value: unknown): string | undefined {
	const [first] = objectsIn(value, 2);
	return text(value) ?? text(first?.get('name'));
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
