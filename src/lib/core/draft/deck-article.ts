import { isIsoDate } from '../article/index.ts';
import type { DeckArticle } from '../deck/deck.ts';
import type { Draft } from './draft.ts';
import { isDetailSound } from './detail-problems.ts';

/** The article as the deck holds it: of the details those that are sound. */
export function deckArticle(draft: Draft): DeckArticle {
	const { details, article } = draft;
	const publisher = details.publisher.trim();
	const url = details.url.trim();
	const published = details.published.trim();
	return {
		kind: 'whole',
		title: deckTitle(draft),
		...(publisher === '' || !isDetailSound(draft, 'publisher') ? {} : { publisher }),
		...(url === '' || !isDetailSound(draft, 'url') ? {} : { url }),
		...(isIsoDate(published) ? { published } : {}),
		sha256: article.sha256,
		text: article.text,
	};
}

/** How much of an article stands for a title that there is not, in characters. */
const STAND_IN = 80;

export function deckTitle(draft: Draft): string {
	const title = draft.details.title.trim();
	if (isDetailSound(draft, 'title')) return title;
	const text = draft.article.text.slice(0, STAND_IN + 1);
	const cut = text.length > STAND_IN ? text.slice(0, Math.max(text.lastIndexOf(' '), 1)) : text;
	return cut.replace(/\s+/gu, ' ').trim();
}
