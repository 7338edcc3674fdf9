import type { Token } from '../language/token.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import { INVARIANT, MODALS } from '../language/words/verbs.ts';
import type { Statement } from './statement.ts';

/** What it takes to put a statement as a question. */
export type Askable = Pick<Statement, 'subject' | 'plural' | 'verb' | 'reduced' | 'modal'>;

/** "was the SCO established", "did the museum open": auxiliary, subject, verb. */
export function invert(statement: Askable, subject = statement.subject): string | undefined {
	const { verb, plural } = statement;
	const particle = verb.particle === undefined ? '' : ` ${verb.particle.text}`;
	const before = verb.adverbs.map(({ lower }) => `${lower} `).join('');
	if (statement.modal !== undefined) {
		return `${statement.modal} ${subject} ${baseForm(verb.head)}${particle}`;
	}
	if (statement.reduced)
		return `${plural ? 'were' : 'was'} ${subject} ${before}${verb.head.text}${particle}`;
	const [first, ...rest] = verb.auxiliaries;
	if (first !== undefined) {
		const others = [...rest, ...verb.adverbs, verb.head].map(({ text }) => text).join(' ');
		return `${first.text.toLowerCase()} ${subject} ${others}${particle}`;
	}
	if (verb.lemma === 'be') return `${verb.head.text.toLowerCase()} ${subject} ${before}`.trim();
	const helper = doForm(verb, plural);
	return helper === undefined
		? undefined
		: `${helper} ${subject} ${before}${baseForm(verb.head)}${particle}`;
}

function doForm(verb: VerbGroup, plural: boolean): 'did' | 'does' | 'do' | undefined {
	const form = verb.head.lower;
	const base = baseForm(verb.head);
	if (form.endsWith('ing') && base !== form) return undefined;
	if (INVARIANT.has(base) && form === base) return 'did';
	if (form === base) return plural ? 'do' : undefined;
	const isPresent =
		form === `${base}s` ||
		form === `${base}es` ||
		form === base.replace(/y$/, 'ies') ||
		form === 'has';
	return isPresent ? 'does' : 'did';
}

/** The base form, in the spelling that the article uses: "criticised" -> "criticise". */
export function baseForm(head: Token): string {
	const { lemma, lower } = head;
	return /is(e|ed|es|ing)$/.test(lower) && lemma.endsWith('ize')
		? lemma.replace(/ize$/, 'ise')
		: lemma;
}

/** The verb with its auxiliaries as it stands, for a question that asks for the subject. */
export function verbWords(statement: Statement): string {
	const { verb } = statement;
	const particle = verb.particle === undefined ? '' : ` ${verb.particle.text}`;
	if (statement.modal !== undefined) return `${statement.modal} ${baseForm(verb.head)}${particle}`;
	const auxiliaries = verb.auxiliaries.map(({ text }) => text.toLowerCase());
	if (statement.reduced) auxiliaries.unshift(statement.plural ? 'were' : 'was');
	const helpers = auxiliaries.filter(
		(word) => !MODALS.has(word) || word === 'will' || word === 'can',
	);
	return (
		[...helpers, ...verb.adverbs.map(({ lower }) => lower), verb.head.text].join(' ') + particle
	);
}
