import { isIsoDate } from '../article/index.ts';
import { GENERATOR_VERSION } from '../cards/generator-version.ts';
import type { Card, DroppedCandidate } from '../cards/index.ts';
import type { DeckId } from '../deck/deck.ts';
import type { Making } from '../deck/make-deck.ts';
import type { Draft, DraftDetails, LeftOut } from './draft.ts';

/** What the generator has made of an article: of its outcome as much as a draft begins with. */
export type FreshMaking = Pick<
	Extract<Making, { readonly ok: true }>,
	'deck' | 'article' | 'dropped' | 'undated'
>;

/** A draft of what was made, before its maker has done anything to it. */
export function startDraft(
	making: FreshMaking,
	{ id, count = null }: { readonly id: DeckId; readonly count?: number | null },
): Draft {
	const { deck } = making;
	const details = detailsOf(making);
	return {
		format: 'recto-draft',
		version: 1,
		id,
		article: { text: deck.article.text, sha256: deck.article.sha256 },
		details,
		cards: deck.cards.map((card: Card) => ({ card, standing: 'in', origin: 'made' })),
		leftOut: leftOutOf(making),
		options: { count },
		making: { generator: GENERATOR_VERSION, published: details.published },
		shared: null,
	};
}

/** Whether the cards would come out otherwise by now: by another published date, or another generator. */
export function isStale({ making, details }: Draft): boolean {
	const published = details.published.trim();
	const isDated = published === '' || isIsoDate(published);
	return making.generator !== GENERATOR_VERSION || (isDated && making.published !== published);
}

function detailsOf({ deck, article }: FreshMaking): DraftDetails {
	return {
		title: deck.title,
		publisher: article.publisher ?? '',
		url: article.url ?? '',
		published: article.published ?? '',
		language: deck.language,
		note: deck.note ?? '',
	};
}

export function leftOutOf({ dropped }: FreshMaking): readonly LeftOut[] {
	return dropped.map((each) => {
		const { prompt, answer, reason } = each;
		const at = isCandidate(each) ? each.evidence : each.citation;
		const evidence = at === null ? null : { start: at.start, end: at.end };
		return { prompt, answer, reason, evidence };
	});
}

function isCandidate(each: FreshMaking['dropped'][number]): each is DroppedCandidate {
	return 'evidence' in each;
}
