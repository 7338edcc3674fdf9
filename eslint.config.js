import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Core is given its clock and its chance; nothing in it may look for its own. */
const impure = [
	{ object: 'Date', property: 'now', message: 'Core is pure: pass the time in.' },
	{ object: 'Math', property: 'random', message: 'Core is pure: pass chance in.' },
];

export default ts.config(
	{
		ignores: [
			'build/',
			'build-subpath/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'decks/',
		],
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...ts.configs.stylisticTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// `$props()` and `$state` are reassigned by the compiler, not by the code the rule sees.
			'prefer-const': 'off',
			// State keeps immutable Maps and Sets in `$state.raw` and replaces them whole.
			'svelte/prefer-svelte-reactivity': 'off',
		},
	},
	{
		files: ['src/lib/core/**/*.ts'],
		rules: {
			'no-restricted-properties': ['error', ...impure],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Core is pure: pass the time in.',
				},
			],
		},
	},
	{
		// Loops over typed arrays, bit by bit: every place that is asked for is there.
		files: ['src/lib/core/share/packing/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	{
		files: ['tests/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	{ files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
);
