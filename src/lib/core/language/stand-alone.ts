import type { DateMention } from './dates/date-mention.ts';
import { formatDate } from './dates/date-forms.ts';
import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './references/reference.ts';
import { continuedSubject } from './references/continuation.ts';
import { isBoundWithin } from './references/bound-within.ts';
import { nounClass } from './noun-classes.ts';
import { overlaps } from './runs.ts';
import { sentenceAt, type Run } from './sentence.ts';
import { stemsOf } from './word-rarity.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/first-names.ts';

/** `bound`: whom the words before already name, so that "its" may stay. */
export interface StandAloneOptions {
	readonly bound?: Entity | undefined;
	/** Words that stand before these: whose owner they name, "its" may stay. */
	readonly named?: Run | undefined;
	/** A sentence is shown with a gap: pronouns that it explains stay, and nobody is named twice for a pronoun. */
	readonly gap?: { readonly run: Run; readonly mark: string };
}

/**
 * The words of a run as a sentence of its own would put them: names for pronouns, the holder for the title, the
 * day for "Thursday". Undefined where something in it points to what cannot be named.
 */
export function standAlone(
	reading: Reading,
	run: Run,
	options: StandAloneOptions = {},
): string | undefined {
	const { tokens, references, dates, article } = reading;
	const { gap } = options;
	const named = new Set<Entity>();
	let words = '';
	let from = tokens[run.first]?.start ?? 0;
	for (let at = run.first; at < run.last;) {
		const token = tokens[at];
		if (token === undefined) return undefined;
		words += article.text.slice(from, token.start).replace(/\s+/g, ' ');
		if (at === gap?.run.first) {
			words += gap.mark;
			at = gap.run.last;
			from = tokens[at - 1]?.end ?? from;
			continue;
		}
		const said = references.get(at);
		// The gap takes words out of the name that it stands in.
		const reference =
			gap !== undefined && said !== undefined && overlaps(said, gap.run) ? undefined : said;
		const date = dates.get(at);
		if (reference !== undefined && isExplained(reading, reference, run, options)) {
			words += token.text;
			at++;
		} else if (reference !== undefined && reference.last <= run.last) {
			const continued =
				gap === undefined || reference.words !== undefined
					? undefined
					: continuedSubject(reading, at);
			if (continued !== undefined) {
				words += wording({ words: continued, possessive: reference.possessive });
				at = reference.last;
				from = tokens[at - 1]?.end ?? from;
				continue;
			}
			if (reference.words === undefined) return undefined;
			// "her secretary Carl Dorn" and "her Carl Dorn" are not "Anna Berg's Carl Dorn".
			const next = reference.possessive ? references.get(reference.last) : undefined;
			if (next?.entity?.kind === 'person' && next.last <= run.last) return undefined;
			const { entity } = reference;
			const isBound =
				entity !== undefined &&
				(entity === options.bound || named.has(entity) || standsIn(entity, options.named));
			const isPronoun = reference.last - reference.first === 1 && token.pos === 'PRON';
			if (gap !== undefined && entity !== undefined) named.add(entity);
			const stays = isBound && isPronoun && (reference.possessive || gap !== undefined);
			words += stays ? token.lower : wording(reference);
			at = reference.last;
		} else if (reference !== undefined && reference.words === undefined) {
			return undefined;
		} else if (date?.relative === true) {
			if (date.value === null || date.precision === 'range') return undefined;
			const dated = datedWords(reading, at, date);
			if (dated === undefined) return undefined;
			words += dated;
			while (at < run.last && (tokens[at]?.start ?? Infinity) < date.end) at++;
		} else {
			words += isOpening(reading, at) ? lowerOpening(reading, at) : token.text;
			at++;
		}
		from = tokens[at - 1]?.end ?? from;
	}
	return words.trim();
}

function standsIn({ mentions }: Entity, run: Run | undefined): boolean {
	return run !== undefined && mentions.some((mention) => overlaps(mention, run));
}

/** Whether the shown sentence itself tells what a pronoun stands for. */
function isExplained(
	reading: Reading,
	reference: Reference,
	shown: Run,
	{ gap }: StandAloneOptions,
): boolean {
	if (gap === undefined) return false;
	const sentence = sentenceAt(reading.sentences, reference.first);
	// What the sentence names before the part that is shown, this does not explain.
	const isWhole = sentence === undefined || shown.first <= sentence.first + 3;
	if (reference.inside === true && isWhole) return true;
	const isName = reading.entityAt.has(reference.first);
	return !isName && isBoundWithin(reading, reference.first, shown);
}

/** "on 4 July 2024" for a bare "Thursday"; undefined where the date says of which kind a noun is. */
function datedWords(reading: Reading, at: number, date: DateMention): string | undefined {
	const before = reading.tokens[at - 1];
	const end = reading.scan.dateEnd.get(at) ?? at + 1;
	if (reading.tokens[end]?.pos === 'NOUN' || reading.tokens[end]?.lower === "'s") return undefined;
	const day = formatDate(date.value ?? '');
	if (before?.pos === 'ADP' || /^(in|on|since|by|until|before|after)\b/i.test(date.text))
		return day;
	return `${date.precision === 'day' ? 'on' : 'in'} ${day}`;
}

function wording(reference: { readonly words: string | undefined; readonly possessive: boolean }) {
	const words = reference.words ?? '';
	return reference.possessive ? `${words}${words.endsWith('s') ? "'" : "'s"}` : words;
}

function isOpening(reading: Reading, at: number): boolean {
	const before = reading.tokens[at - 1];
	const starts = reading.opening.has(at);
	return (starts || before === undefined) && !/^["“‘]$/.test(before?.text ?? '');
}

/** The first word of a sentence loses its capital, unless it is part of a name. */
function lowerOpening(reading: Reading, at: number): string {
	const text = reading.tokens[at]?.text ?? '';
	const pos = reading.tokens[at]?.pos;
	// "Coffee", which is called "coffee" elsewhere.
	if (reading.entityAt.get(at)?.name === text.toLowerCase()) return text.toLowerCase();
	if (
		reading.scan.nameEnd.has(at) ||
		(pos === 'PROPN' && !isOrdinaryNoun(text.toLowerCase())) ||
		/\p{Lu}.*\p{Lu}/u.test(text) ||
		text === 'I'
	)
		return text;
	return text.toLowerCase();
}

/** "Divers", "Turnout": read as a name for its capital alone, and a word that names nobody. */
function isOrdinaryNoun(lower: string): boolean {
	if (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || lower.length < 5) return false;
	return [lower, ...stemsOf(lower)].some((form) => nounClass(form) !== undefined);
}
