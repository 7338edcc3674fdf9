import { GENERATOR_VERSION } from '../cards/generator-version.ts';
import type { Card } from '../cards/index.ts';
import { canonical } from '../canonical.ts';
import type { Draft, DraftCard } from './draft.ts';
import { generated } from './draft-card.ts';
import { matchCards } from './match-cards.ts';
import { anchoredIn } from './re-anchor.ts';
import { rebased } from './rebase-card.ts';
import { leftOutOf, type FreshMaking } from './start-draft.ts';

/** What making again changes in the deck, for the maker to see before it is so. */
export interface Difference {
	/** Not there before. */
	readonly fresh: readonly Card[];
	/** Made otherwise than before; where the maker has edited it, beneath the edit. */
	readonly changed: readonly ChangedCard[];
	/** Not made again, and taken out. */
	readonly gone: readonly Card[];
	/** The maker's own, whose sentence the article does not have any more: another is to be chosen. */
	readonly unanchored: readonly Card[];
}

export interface ChangedCard {
	/** As it stood in the draft, and as it stands now. */
	readonly before: Card;
	readonly after: Card;
	/** In which parts the generator's card is another one now. */
	readonly parts: readonly CardPart[];
	readonly isEdited: boolean;
}

const CARD_PARTS = ['prompt', 'answer', 'accepted', 'sentence'] as const;

/** The members of a list are its answer. */
export type CardPart = (typeof CARD_PARTS)[number];

export interface Remake {
	readonly draft: Draft;
	readonly difference: Difference;
}

/** Whether the maker need not be asked. */
export function isNoDifference({ fresh, changed, gone, unanchored }: Difference): boolean {
	return fresh.length + changed.length + gone.length + unanchored.length === 0;
}

/**
 * A draft over what the generator makes of its article now. Ids, edits, the order and what was taken out stay; what
 * the maker added is cited anew by its quote.
 */
export function remake(draft: Draft, making: FreshMaking): Remake {
	const { deck } = making;
	const { text, sha256 } = deck.article;
	const matches = matchCards(draft.cards, deck.cards);
	const next = new Map<DraftCard, DraftCard>();
	for (const [fresh, old] of matches) next.set(old, rebased(old, fresh));
	for (const old of draft.cards) if (!next.has(old)) next.set(old, notMadeAgain(old, text));
	const cards = withFresh(
		draft.cards.map((old) => next.get(old) ?? old),
		deck.cards.map((fresh) => {
			const old = matches.get(fresh);
			return old === undefined ? { card: fresh } : { card: fresh, known: next.get(old) };
		}),
	);
	const published = making.article.published ?? '';
	return {
		draft: {
			...draft,
			article: { text, sha256 },
			details: { ...draft.details, published },
			cards,
			leftOut: leftOutOf(making),
			making: { generator: GENERATOR_VERSION, published },
		},
		difference: differenceOf(draft.cards, cards, next, text),
	};
}

/** What is the maker's stays; what is the generator's is gone. Both are cited anew where that can be. */
function notMadeAgain(old: DraftCard, text: string): DraftCard {
	const { card } = old;
	const citation = anchoredIn(text, card);
	const moved =
		citation === undefined || canonical(citation) === canonical(card.citation)
			? card
			: { ...card, citation };
	const standing = old.origin === 'made' && old.standing === 'in' ? 'gone' : old.standing;
	if (moved === card && standing === old.standing) return old;
	return { ...old, card: moved, standing };
}

interface Fresh {
	readonly card: Card;
	readonly known?: DraftCard | undefined;
}

/** Each new card behind the one that it is made behind. */
function withFresh(cards: readonly DraftCard[], fresh: readonly Fresh[]): readonly DraftCard[] {
	const placed = [...cards];
	let behind = -1;
	for (const { card, known } of fresh) {
		if (known !== undefined) {
			behind = placed.indexOf(known);
			continue;
		}
		behind++;
		placed.splice(behind, 0, { card, standing: 'in', origin: 'made' });
	}
	return placed;
}

function differenceOf(
	before: readonly DraftCard[],
	after: readonly DraftCard[],
	next: ReadonlyMap<DraftCard, DraftCard>,
	text: string,
): Difference {
	const known = new Set(next.values());
	const returned = (old: DraftCard) => old.standing === 'gone' && next.get(old)?.standing === 'in';
	const fresh = after.filter((each) => !known.has(each)).map(({ card }) => card);
	const back = before.filter(returned).flatMap((old) => next.get(old)?.card ?? []);
	const changed = before.flatMap((old) => {
		const now = next.get(old);
		if (now?.standing !== 'in' || old.standing !== 'in') return [];
		const [was, is] = [generated(old) ?? old.card, generated(now) ?? now.card];
		const parts = CARD_PARTS.filter((part) => partOf(was, part) !== partOf(is, part));
		if (parts.length === 0) return [];
		return [{ before: old.card, after: now.card, parts, isEdited: now.origin !== 'made' }];
	});
	const gone = before.filter((old) => old.standing === 'in' && next.get(old)?.standing === 'gone');
	const unanchored = after.filter(
		({ card: { citation }, standing, origin }) =>
			standing === 'in' &&
			origin !== 'made' &&
			citation !== null &&
			text.slice(citation.start, citation.end) !== citation.quote,
	);
	return {
		fresh: [...fresh, ...back],
		changed,
		gone: gone.map(({ card }) => card),
		unanchored: unanchored.map(({ card }) => card),
	};
}

/** Where in the article its sentence stands, and what wrong answers are offered, is no difference of a card. */
function partOf(card: Card, part: CardPart): string {
	if (part === 'sentence') return card.citation?.quote ?? '';
	if (part === 'prompt') return card.prompt;
	if (card.kind !== 'set') return canonical(part === 'answer' ? card.answer : card.accepted);
	return canonical(
		card.members.map(({ label, group, accepted }) =>
			part === 'answer' ? [label, group ?? ''] : accepted,
		),
	);
}
