import type { Card, CardId } from '../../cards/card.ts';
import type { Deck, DeckId } from '../../deck/deck.ts';
import { LIMITS } from '../../deck/limits.ts';
import { pathText, type DeckProblem } from '../../deck/problem.ts';
import { validateDeck } from '../../deck/validate-deck.ts';
import { sha256Hex } from '../../digest.ts';
import { withoutCloze } from './anki-cloze.ts';
import { idsFor, plainCard, setCard, textsOf, type RowTexts } from './card-from-row.ts';
import type { Columns } from './columns.ts';
import { fault, type ImportFault } from './import-fault.ts';
import type { CardTable } from './read-rows.ts';

/** What the rows do not say. */
export interface DeckDetails {
	readonly id: DeckId;
	readonly title: string;
	/** BCP 47, of the cards. */
	readonly language: string;
	readonly note?: string;
}

/** A row that became no card. */
export interface SkippedRow {
	/** In `rows`, from 0. */
	readonly row: number;
	/** `refused`: the check of decks finds fault with it; `why` says which. */
	readonly kind: 'no-front' | 'no-back' | 'too-long' | 'repeated' | 'refused';
	readonly why?: string;
}

export type DeckFromRows =
	{ readonly ok: true; readonly deck: Deck; readonly skipped: readonly SkippedRow[] } | ImportFault;

interface Draft {
	readonly row: number;
	readonly card: Card;
	/** What it becomes where the check of decks takes no set of these members. */
	readonly otherwise?: Card;
}

/**
 * A deck of a table's rows, each card written by hand: a table holds no article that could prove its sources, so
 * they are left behind, and every card says "not from the article". A card keeps its id where the table has one.
 */
export function deckFromRows(
	{ rows, origin }: CardTable,
	columns: Columns,
	details: DeckDetails,
): DeckFromRows {
	const skipped: SkippedRow[] = [];
	const drafts: Draft[] = [];
	const taken = new Set<CardId>();
	for (const [row, cells] of rows.entries()) {
		const said = textsOf(cells, columns);
		// What Recto wrote comes back as it was: braces in it are text.
		const texts = origin === 'recto' ? said : withoutCloze(said);
		const id = idsFor(texts).find((each) => !taken.has(each));
		const kind = whyNone(texts) ?? (id === undefined ? 'repeated' : undefined);
		if (kind !== undefined) skipped.push({ row, kind });
		if (kind !== undefined || id === undefined) continue;
		taken.add(id);
		const card = plainCard(texts, id);
		const set = origin === 'recto' ? setCard(texts, id) : undefined;
		drafts.push(set === undefined ? { row, card } : { row, card: set, otherwise: card });
	}
	return provedDeck(drafts, skipped, details);
}

function whyNone({ front, back }: RowTexts): SkippedRow['kind'] | undefined {
	if (front === '') return 'no-front';
	if (back === '') return 'no-back';
	return Math.max(front.length, back.length) > LIMITS.text ? 'too-long' : undefined;
}

/** One row that the check of decks refuses must not cost the others. */
function provedDeck(
	drafts: readonly Draft[],
	skipped: readonly SkippedRow[],
	details: DeckDetails,
): DeckFromRows {
	if (drafts.length === 0) return noCard(skipped);
	const validation = validateDeck(deckOf(drafts, details));
	if (validation.ok) {
		const inOrder = [...skipped].sort((one, other) => one.row - other.row);
		return { ok: true, deck: validation.deck, skipped: inOrder };
	}
	const faults = faultsByDraft(validation.problems);
	if (faults.size === 0) return wrongDetails(validation.problems);
	const refused = drafts.flatMap(({ row, otherwise }, index) => {
		const why = faults.get(index);
		return why === undefined || otherwise !== undefined
			? []
			: [{ row, kind: 'refused' as const, why }];
	});
	const others = drafts.flatMap((draft, index) => {
		if (!faults.has(index)) return [draft];
		const { row, otherwise } = draft;
		return otherwise === undefined ? [] : [{ row, card: otherwise }];
	});
	return provedDeck(others, [...skipped, ...refused], details);
}

/** Where every row was left out. */
function noCard(skipped: readonly SkippedRow[]): ImportFault {
	const refused = skipped.find(({ kind }) => kind === 'refused');
	if (refused?.why !== undefined) {
		return fault('no-cards', `A deck can hold none of these rows: the ${refused.why}.`);
	}
	if (skipped.some(({ kind }) => kind === 'too-long')) {
		const most = LIMITS.text.toLocaleString('en');
		return fault(
			'no-cards',
			`Each row is longer than ${most} characters, or has no question or no answer. Part the long ones, or choose how columns are parted.`,
		);
	}
	return fault(
		'no-cards',
		'No row has both a question and an answer. Choose other columns, or fill in what is missing.',
	);
}

function deckOf(drafts: readonly Draft[], { title, ...details }: DeckDetails): Deck {
	return {
		...details,
		format: 'recto-deck',
		version: 1,
		revision: 1,
		title,
		article: { kind: 'excerpt', title, sha256: sha256Hex(''), text: '' },
		cards: drafts.map(({ card }) => card),
	};
}

/** What is wrong with each card, by its place. */
function faultsByDraft(problems: readonly DeckProblem[]): ReadonlyMap<number, string> {
	const faults = new Map<number, string>();
	for (const { path, message } of problems) {
		const [part, index, ...rest] = path;
		if (part !== 'cards' || typeof index !== 'number' || faults.has(index)) continue;
		faults.set(index, `${pathText(rest)} ${message}`);
	}
	return faults;
}

function wrongDetails(problems: readonly DeckProblem[]): ImportFault {
	const told = problems.map(({ path, message }) => `${pathText(path)} ${message}`);
	return fault('wrong-details', `The deck cannot be made, since its ${told.join('; ')}.`);
}
