import {
	GAP,
	type CardId,
	type FactId,
	type MemberId,
	type PlainCard,
	type SetCard,
} from '../../cards/card.ts';
import { LIMITS } from '../../deck/limits.ts';
import { digestId } from '../../digest.ts';
import type { Columns } from './columns.ts';

/** What a row says of its card, as texts. */
export interface RowTexts {
	readonly front: string;
	readonly back: string;
	readonly accepted: readonly string[];
	readonly hint: string;
	readonly tags: readonly string[];
	readonly id: string;
}

export function textsOf(row: readonly string[], columns: Columns): RowTexts {
	const cell = (column: number | undefined) => (column === undefined ? '' : (row[column] ?? ''));
	return {
		front: cell(columns.front),
		back: cell(columns.back),
		accepted: listIn(cell(columns.accepted)).slice(0, LIMITS.choices),
		hint: cell(columns.hint),
		tags: listIn(cell(columns.tags)).slice(0, LIMITS.tags),
		id: cell(columns.id),
	};
}

function listIn(cell: string): readonly string[] {
	const texts = cell.split(';').map((text) => text.trim());
	return [...new Set(texts)].filter((text) => text !== '');
}

const OWN_ID = /^[\w-]{8}$/;

/** The ids that a row's card may have, the best first: its own, one made of what names it, one made of its texts. */
export function idsFor({ id, front, back }: RowTexts): readonly CardId[] {
	const made = digestId(48, 'imported', front, back);
	if (id === '') return [made as CardId];
	const named = OWN_ID.test(id) ? id : digestId(48, 'imported', id);
	return [named as CardId, made as CardId];
}

/** A run of them is a gap, as other programs write one. */
const BLANKS = /_{3,}/g;

/** A card written by hand; a front with one gap makes a cloze. */
export function plainCard(texts: RowTexts, id: CardId): PlainCard {
	const { front, back } = texts;
	const isGapped = !front.includes(GAP) && front.match(BLANKS)?.length === 1;
	const prompt = isGapped ? front.replace(BLANKS, GAP) : front;
	const kind = prompt.includes(GAP) ? 'cloze' : 'basic';
	return { ...sharedParts(texts, id), kind, prompt, answer: back };
}

/** Of a back that Recto wrote in lines, one a member; undefined where there is one line. */
export function setCard(texts: RowTexts, id: CardId): SetCard | undefined {
	const labels = texts.back.split('\n').filter((line) => line.trim() !== '');
	if (labels.length < 2) return undefined;
	const members = labels.map((label) => ({
		id: digestId(48, 'member', label) as MemberId,
		label,
		accepted: [],
	}));
	return { ...sharedParts(texts, id), kind: 'set', prompt: texts.front, members };
}

function sharedParts({ accepted, hint, tags }: RowTexts, id: CardId) {
	return {
		id,
		accepted,
		citation: null,
		fact: id as string as FactId,
		...(hint === '' ? {} : { hint }),
		...(tags.length === 0 ? {} : { tags }),
	};
}
