/** The import table of the README as rules: who may import whom. */
const LIB = '^src/lib/';

/**
 * @param {string} name
 * @param {string} from
 * @param {string} allowed
 * @param {string} [comment]
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const only = (name, from, allowed, comment) => ({
	name,
	...(comment === undefined ? {} : { comment }),
	severity: 'error',
	from: { path: from },
	to: { path: '^src/', pathNot: allowed },
});

/** Inside core, each folder may import those before it (and the files at core's top). */
const CORE_ORDER = ['article', 'language', 'facts', 'cards', 'deck', 'schedule'];
const CORE_ENDS = ['quiz', 'share', 'exchange', 'backup', 'draft', 'web-page'];
/**
 * @param {string} folder
 * @param {readonly string[]} earlier
 */
const coreFolder = (folder, earlier) =>
	only(
		`core-${folder}-imports-what-comes-before`,
		`${LIB}core/${folder}/`,
		`${LIB}core/(?:[^/]+\\.ts$|(?:${[...earlier, folder].join('|')})/)`,
		`core/${folder} may import ${earlier.join(', ') || 'nothing but itself'}`,
	);

/**
 * The packages that a folder may import; all others, Node's own and Kit's among them, are refused.
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} packages
 * @param {{ node?: boolean, kit?: boolean }} [also]
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const packages = (name, from, packages, { node = false, kit = false } = {}) => ({
	name: `${name}-packages`,
	severity: 'error',
	comment: `${name} may import ${packages.join(', ') || 'no package'}`,
	from: { path: from },
	to: {
		path: '.',
		pathNot: [
			'^src/',
			...packages.map((each) => `node_modules/${each}/`),
			...(kit ? ['^\\$app/', '^\\./\\$types$'] : []),
		],
		...(node ? { dependencyTypesNot: ['core'] } : {}),
	},
});

/**
 * The one folder or file behind which a library stands.
 * @param {string} library
 * @param {string} place
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const behind = (library, place) => ({
	name: `${library}-only-in-its-port`,
	severity: 'error',
	from: { path: '^src/', pathNot: place },
	to: { path: `node_modules/${library}/` },
});

/** Every place that has rules. A file elsewhere would be under none. */
const KNOWN = [
	`${LIB}core/(?:[^/]+\\.ts$|(?:${[...CORE_ORDER, ...CORE_ENDS].join('|')})/)`,
	`${LIB}(?:storage|platform|state|ui)/`,
	`${LIB}(?:app|[a-z]+-parts|[a-z]+-worker)\\.ts$`,
	'^src/(?:routes|cli|service-worker)/',
	'^src/app\\.(?:d\\.ts|css|html)$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{ name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
		{
			name: 'no-unresolvable',
			severity: 'error',
			from: { path: '^(src|scripts|bench)/' },
			to: {
				couldNotResolve: true,
				// Kit's own modules exist only while it builds.
				pathNot: '^\\$(app|service-worker|env)|^\\./\\$types$',
			},
		},
		{
			name: 'no-folder-without-rules',
			comment: 'give a new folder its rules here and its line in the README first',
			severity: 'error',
			from: { path: '^src/', pathNot: KNOWN },
			to: {},
		},
		{
			name: 'no-lone-file-without-rules',
			severity: 'error',
			from: { orphan: true, path: '^src/', pathNot: KNOWN },
			to: {},
		},
		{
			name: 'nothing-of-a-folder-without-rules',
			severity: 'error',
			from: {},
			to: { path: '^src/', pathNot: KNOWN },
		},
		only('core-stands-alone', `${LIB}core/`, `${LIB}core/`, 'core imports core only'),
		...CORE_ORDER.map((folder, i) => coreFolder(folder, CORE_ORDER.slice(0, i))),
		...CORE_ENDS.map((folder) => coreFolder(folder, CORE_ORDER)),
		only('storage', `${LIB}storage/`, `${LIB}(core|storage)/`),
		only('platform', `${LIB}platform/`, `${LIB}(core|platform)/`),
		{
			...only('state', `${LIB}state/`, `${LIB}(core|state)/`),
			to: { path: '^src/', pathNot: `${LIB}(core|state)/`, dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'state-knows-types-of-storage-and-platform-only',
			severity: 'error',
			from: { path: `${LIB}state/` },
			to: { path: '^src/', pathNot: `${LIB}(core|state|storage|platform)/` },
		},
		{
			name: 'ui-takes-values-by-props',
			severity: 'error',
			from: { path: `${LIB}ui/` },
			to: { path: '^src/', pathNot: `${LIB}(ui|core)/` },
		},
		{
			name: 'ui-knows-types-of-core-only',
			severity: 'error',
			from: { path: `${LIB}ui/` },
			to: { path: `${LIB}core/`, dependencyTypesNot: ['type-only'] },
		},
		only(
			'routes',
			'^src/routes/',
			`^src/(routes/|lib/(state|ui|core)/|lib/(?:app|[a-z]+-parts)\\.ts|app\\.css)`,
		),
		only('cli', '^src/cli/', `^src/(cli|lib/core)/`),
		only('service-worker', '^src/service-worker/', '^src/service-worker/'),
		packages('core', `${LIB}core/`, [
			'@mozilla/readability',
			'@noble/hashes',
			'fflate',
			'lean-qr',
			'linkedom',
			'papaparse',
			'ts-fsrs',
			'valibot',
			'wink-nlp',
			'wink-eng-lite-web-model',
		]),
		packages('storage', `${LIB}storage/`, ['dexie']),
		packages('platform', `${LIB}platform/`, []),
		packages('state', `${LIB}state/`, ['svelte']),
		packages('ui', `${LIB}ui/`, ['svelte']),
		packages(
			'app',
			`${LIB}(?:app|(?!exchange)[a-z]+-parts|(?:rebuild|make|page)-worker)\\.ts$`,
			[],
		),
		packages('exchange-parts', `${LIB}(?:exchange-parts|export-worker)\\.ts$`, ['sql\\.js']),
		packages('routes', '^src/routes/', ['svelte', '@sveltejs/kit'], { kit: true }),
		packages('cli', '^src/cli/', ['jsonc-parser', 'sql\\.js'], { node: true }),
		{
			...packages('service-worker', '^src/service-worker/', []),
			to: { path: '.', pathNot: ['^src/', '^\\$service-worker$'] },
		},
		behind('ts-fsrs', `${LIB}core/schedule/fsrs\\.ts$`),
		behind('wink-(nlp|eng-lite-web-model)', `${LIB}core/language/`),
		behind('dexie', `${LIB}storage/`),
		behind('@noble', `${LIB}core/(?:digest|sha1)\\.ts$`),
		behind('lean-qr', `${LIB}core/share/qr\\.ts$`),
		behind('papaparse', `${LIB}core/exchange/`),
		behind('fflate', `${LIB}core/(?:exchange/|share/(?:de|in)flate\\.ts$)`),
		behind('sql\\.js', `^src/(?:cli|lib/(?:exchange-parts|export-worker)\\.ts$)`),
		behind('(?:@mozilla/readability|linkedom)', `${LIB}core/web-page/read-page\\.ts$`),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit' },
		tsPreCompilationDeps: 'specify',
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'require', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.json'],
		},
	},
};
