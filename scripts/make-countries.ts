/**
 * Makes src/lib/core/language/data/countries.json: CLDR's names and UN subregions, ISO's names and codes,
 * and our own list of peoples, capitals and formal names. Run: node scripts/make-countries.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import type { Country } from '#lib/core/language/countries.ts';
import { foldName } from '#lib/core/language/fold-name.ts';

const require = createRequire(import.meta.url);
const data = new URL('../src/lib/core/language/data/', import.meta.url);

interface Nation {
	readonly peoples: readonly string[];
	readonly capital: string;
	readonly names: readonly string[];
}

function readJson(specifier: string): unknown {
	return JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
}

const cldrNames = (
	readJson('cldr-localenames-full/main/en/territories.json') as {
		main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
	}
).main.en.localeDisplayNames.territories;

const containment = (
	readJson('cldr-core/supplemental/territoryContainment.json') as {
		supplemental: { territoryContainment: Record<string, { _contains: string[] }> };
	}
).supplemental.territoryContainment;

const isoNames = (
	readJson('i18n-iso-countries/langs/en.json') as {
		countries: Record<string, string | string[]>;
	}
).countries;

const nations = readNations(readFileSync(new URL('nations.txt', data), 'utf8'));

function readNations(text: string): Map<string, Nation> {
	const found = new Map<string, Nation>();
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [code = '', peoples = '', capital = '', names = ''] = line
			.split('|')
			.map((field) => field.trim());
		found.set(code, {
			peoples: listed(peoples),
			capital,
			names: listed(names),
		});
	}
	return found;
}

function listed(field: string): string[] {
	return field
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

/** M49 subregions are the three-digit groups that hold countries themselves. */
function regionOf(code: string): string {
	for (const [group, { _contains }] of Object.entries(containment)) {
		if (!/^\d{3}$/.test(group) || !_contains.includes(code)) continue;
		return (cldrNames[group] ?? '').replace(' Region', '');
	}
	return '';
}

/** CLDR's short forms to the ones that news and encyclopedias print. */
function printed(name: string): string {
	return name.replaceAll('&', 'and').replaceAll('’', "'").replace(/^St\./, 'Saint');
}

/** ISO turns names around ("Moldova, Republic of") and explains them in brackets; neither is a form that a text uses. */
function isForm(name: string): boolean {
	return !/[,()]| - /.test(name);
}

function withoutMarks(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function countryOf(code: string): Country {
	const nation = nations.get(code);
	const cldr = ['', '-alt-short', '-alt-variant'].flatMap((kind) => {
		const name = cldrNames[code + kind];
		return name === undefined ? [] : [printed(name)];
	});
	const own = nation?.names ?? [];
	const chosen = own.find((name) => name.startsWith('='))?.slice(1);
	const name = chosen ?? cldr[0];
	if (name === undefined) throw new Error(`CLDR has no name for ${code}`);

	const candidates = [
		...own.map((form) => form.replace('=', '')),
		...cldr,
		...[isoNames[code] ?? []].flat(),
		...(name.startsWith('Saint ')
			? [name.replace('Saint', 'St.'), name.replace('Saint', 'St')]
			: []),
	].map((form) => form.replace(/^the /i, ''));
	const forms = [...candidates, ...candidates.map(withoutMarks), withoutMarks(name)];
	return {
		code,
		name,
		forms: [...new Set(forms)].filter((form) => form !== name && isForm(form)),
		peoples: nation?.peoples ?? [],
		region: regionOf(code),
		...(nation === undefined || nation.capital === '' ? {} : { capital: nation.capital }),
	};
}

/** A form that two countries share ("Congo") names neither. */
function withoutShared(all: readonly Country[]): Country[] {
	const owners = new Map<string, Set<string>>();
	for (const { code, name, forms } of all) {
		for (const form of [name, ...forms]) {
			const key = foldName(form);
			owners.set(key, (owners.get(key) ?? new Set()).add(code));
		}
	}
	return all.map((country) => ({
		...country,
		forms: country.forms.filter((form) => owners.get(foldName(form))?.size === 1),
	}));
}

for (const code of nations.keys()) {
	if (isoNames[code] === undefined)
		throw new Error(`nations.txt: ${code} is no country of ISO 3166`);
}
const made = withoutShared(Object.keys(isoNames).map(countryOf)).sort((a, b) =>
	a.name.localeCompare(b.name, 'en'),
);
const path = new URL('countries.json', data);
const options = await resolveConfig(path);
writeFileSync(path, await format(JSON.stringify(made), { ...options, filepath: path.pathname }));
console.log(`${made.length} countries`);
