import type { CardId } from '#lib/core/cards/index.ts';
import type { Deck, DeckId } from '#lib/core/deck/index.ts';
import {
	applyChange,
	cardIn,
	problemsOf,
	startDraft,
	type Change,
	type Draft,
	type FreshMaking,
} from '#lib/core/draft/index.ts';
import { sentencesOf } from '#lib/core/article/index.ts';
import { harbour } from '../deck/harbour.ts';

/** What the generator would say of a deck's article. */
export function makingOf(deck: Deck): FreshMaking {
	const { title, published, text, sha256 } = deck.article;
	const sentences = sentencesOf(text);
	const last = sentences.at(-1)!;
	return {
		deck,
		article: {
			...{ title, text, sha256, sentences, language: 'en' },
			...(published === undefined ? {} : { published }),
			...{ repairs: [], endless: [], leftOut: [] },
		},
		dropped: [
			{
				prompt: 'Which ferry of Tarn is the first?',
				answer: 'Heron',
				sentence: text.slice(last.start, last.end),
				evidence: last,
				reason: 'beyond-count',
			},
		],
		undated: [],
	};
}

export const HARBOUR_MAKING = makingOf(harbour);

/** As the generator made it; the count of its ferries is derived from the list. */
export const HARBOUR_DRAFT: Draft = startDraft(HARBOUR_MAKING, {
	id: 'dddddddddddddddddddddd' as DeckId,
});

export const OWN = 'ownownow' as CardId;

/** The draft after these changes, none of which is refused. */
export function after(draft: Draft, ...changes: readonly Change[]): Draft {
	return changes.reduce((before, change) => {
		const changed = applyChange(before, change);
		if (!changed.ok) throw new Error(`${change.kind}: ${changed.refusal}`);
		return changed.draft;
	}, draft);
}

/** The draft with a card made of the first place where the words stand. */
export function withAdded(draft: Draft, words: string): { draft: Draft; id: CardId } {
	const start = draft.article.text.indexOf(words);
	const changed = applyChange(draft, {
		kind: 'add',
		span: { start, end: start + words.length },
	});
	if (!changed.ok || changed.added === undefined) throw new Error(`not added: ${words}`);
	return { draft: changed.draft, id: changed.added };
}

export function refusalOf(draft: Draft, change: Change): string | undefined {
	const changed = applyChange(draft, change);
	return changed.ok ? undefined : changed.refusal;
}

export function contentOf(draft: Draft, id: CardId) {
	const found = cardIn(draft, id);
	if (found === undefined) throw new Error(`no card ${id}`);
	return found.card;
}

/** `field kind` of each problem of a card. */
export function faultsOf(draft: Draft, id: CardId): readonly string[] {
	return (problemsOf(draft).get(id) ?? []).map(({ field, kind }) => `${field.name} ${kind}`);
}
