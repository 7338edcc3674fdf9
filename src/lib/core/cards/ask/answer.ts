import type { DateMention } from '../../language/dates/date-mention.ts';
import { dateForms, formatDate } from '../../language/dates/date-forms.ts';
import type { Entity } from '../../language/entity.ts';
import { numberForms } from '../../language/numbers.ts';
import type { Reading } from '../../language/reading.ts';
import { contains } from '../../language/runs.ts';
import type { Run } from '../../language/sentence.ts';
import { textOf } from '../../language/text-of.ts';
import type { AnswerSort, Candidate } from '../candidate.ts';

/** The part of a candidate that is about its answer. */
export type Answer = Pick<
	Candidate,
	'answer' | 'accepted' | 'sort' | 'entity' | 'value' | 'derived'
>;

/** The words of a run as an answer: without a leading article and without quotation marks around them. */
export function answerText(reading: Reading, run: Run): string {
	return textOf(reading.article.text, reading.tokens, run)
		.replace(/\s+/g, ' ')
		.replace(/^(?:the|a|an)\s+/i, '')
		.replace(/^["“‘](.*)["”’]$/u, '$1');
}

export function wordsAnswer(reading: Reading, run: Run): Answer {
	const answer = answerText(reading, run);
	return { answer, accepted: otherForms(answer, phraseForms(reading, answer)), sort: 'words' };
}

/** The same phrase with short forms for long ones, and "UN resolution" for "resolution of the UN". */
function phraseForms(reading: Reading, phrase: string): string[] {
	const shortened = reading.acronyms.reduce(
		(text, { long, short }) => text.replace(long, short),
		phrase,
	);
	return [phrase, shortened].flatMap((form) => {
		const parts = /^(\p{Ll}+(?: \p{Ll}+)?) of (?:the )?(\p{Lu}.*)$/u.exec(form);
		const turned = parts === null ? [] : [`${parts[2] ?? ''} ${parts[1] ?? ''}`];
		return [form, ...turned];
	});
}

/** A name or a phrase that stands for one, with the article's own other forms of it. */
export function entityAnswer(reading: Reading, run: Run, entity: Entity): Answer {
	// "Marta Olsen" of "the oceanographer Marta Olsen"; the whole of "the Kazakh President".
	const name = entity.mentions.find(
		(mention) => contains(run, mention) || isNamedBehind(reading, run, mention.first),
	);
	const whole = name === undefined ? run : withCrown(reading, name);
	const answer = answerText(reading, entity.kind === 'person' ? whole : run);
	const { country } = entity;
	const titles = name === undefined ? titlesOf(reading, entity) : [];
	return {
		answer,
		accepted: otherForms(answer, [...ownForms(reading, entity), ...titles]),
		sort: SORTS[entity.kind],
		entity,
		...(country === undefined ? {} : { value: { place: country.code } }),
	};
}

/** "by the minister, Anna Berg": the name of the one told of right before. */
function isNamedBehind({ tokens }: Reading, { last }: Run, name: number): boolean {
	return tokens[last]?.text === ',' && name === last + 1;
}

/** "Queen Lovisa": who reigns has no surname, and goes by the title. */
function withCrown({ tokens }: Reading, name: Run): Run {
	const isAlone = name.last - name.first === 1;
	return isAlone && CROWNS.has(tokens[name.first - 1]?.text ?? '')
		? { first: name.first - 1, last: name.last }
		: name;
}

const CROWNS = new Set([
	'King',
	'Queen',
	'Pope',
	'Emperor',
	'Empress',
	'Prince',
	'Princess',
	'Tsar',
]);

/** Where a person is named by a title, the article's other titles for the same person are right too. */
function titlesOf(reading: Reading, entity: Entity): string[] {
	return reading.offices.flatMap(({ title, holder }) =>
		holder !== undefined && reading.entityAt.get(holder.first) === entity ? [title] : [],
	);
}

const SORTS: Readonly<Record<Entity['kind'], AnswerSort>> = {
	person: 'person',
	organisation: 'organisation',
	country: 'country',
	place: 'place',
	event: 'event',
	initiative: 'initiative',
	people: 'words',
	other: 'words',
};

/** Every form by which an entity is known: the article's, the gazetteer's, a person's surname. */
export function entityForms(entity: Entity): string[] {
	const forms = [entity.name, ...entity.forms];
	if (entity.short !== undefined) forms.push(entity.short);
	if (entity.country !== undefined) forms.push(entity.country.name, ...entity.country.forms);
	const surname = entity.name.split(' ').at(-1) ?? '';
	// The "IV" of a king is no name.
	if (entity.kind === 'person' && !/^[IVX]+$/.test(surname)) forms.push(surname);
	return forms;
}

/** Without the surname where another person has it too. */
function ownForms({ entities }: Reading, entity: Entity): string[] {
	const forms = entityForms(entity);
	if (entity.kind !== 'person') return forms;
	const isOthers = (form: string) =>
		!form.includes(' ') &&
		form !== entity.name &&
		entities.some(
			({ kind, name }) => kind === 'person' && name !== entity.name && name.endsWith(` ${form}`),
		);
	return forms.filter((form) => !isOthers(form));
}

export function otherForms(answer: string, forms: readonly string[]): string[] {
	return [...new Set(forms)].filter((form) => form !== answer && form !== '');
}

/** A date verbatim where the text gives it in full, else computed from the day of publication. */
export function dateAnswer(date: DateMention): Answer | undefined {
	if (date.value === null) return undefined;
	const answer = date.relative ? formatDate(date.value) : date.text.replace(/^the /i, '');
	return {
		answer,
		accepted: otherForms(answer, [formatDate(date.value), ...dateForms(date.value)]),
		sort: 'date',
		value: { date: date.value },
		...(date.relative ? { derived: 'date' as const } : {}),
	};
}

export function numberAnswer(reading: Reading, run: Run): Answer | undefined {
	const number = reading.numbers.get(run.first);
	if (number === undefined) return undefined;
	const answer = textOf(reading.article.text, reading.tokens, run);
	const { value } = number;
	return {
		answer,
		accepted: otherForms(answer, numberForms(value)),
		sort: 'number',
		value: { number: value },
	};
}
