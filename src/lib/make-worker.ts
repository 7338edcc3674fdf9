import { otherLanguage } from './core/article/index.ts';
import { makingDeck, shareOf, type DeckOrder, type Making } from './core/deck/index.ts';
import { loadLanguage } from './core/language/index.ts';
import { answerJob } from './platform/answer-job.ts';

/** What a worker needs to make a deck. */
export interface MakeInput {
	readonly source: string;
	readonly order: DeckOrder;
}

answerJob<MakeInput, Making>(
	function* ({ source, order }) {
		const message = otherLanguage(source);
		if (message !== undefined) return { ok: false, reason: 'other-language', message };
		yield shareOf('language');
		const making = makingDeck(source, order, loadLanguage());
		for (;;) {
			const next = making.next();
			if (next.done === true) return next.value;
			yield shareOf(next.value);
		}
	},
	{ betweenReports: 0 },
);
