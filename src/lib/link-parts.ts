import { once } from './app.ts';
import type { Validation } from './core/deck/validate-deck.ts';
import { NOTHING_KNOWN } from './core/share/known.ts';
import { openLink } from './core/share/open-link.ts';
import { wellRead } from './core/share/packing/well-read.ts';
import { linkDictionary } from './platform/link-dictionary.ts';
import type { Links } from './state/parts.ts';

const openPredictors = once(async () => wellRead(await linkDictionary()));

/** The part of the composition root that opens links, and fetches no more for a first look than that takes. */
export const links: Links = {
	look: async (fragment) =>
		openLink(fragment, { predictors: await openPredictors(), known: NOTHING_KNOWN }),
	validate: async (fragment) => {
		const [predictors, { D1_KNOWN }, { validateDeck }] = await Promise.all([
			openPredictors(),
			import('./core/share/d1-known.ts'),
			import('./core/deck/validate-deck.ts'),
		]);
		const opened = await openLink(fragment, { predictors, known: D1_KNOWN });
		return opened.ok ? validateDeck(opened.deck) : BROKEN;
	},
	make: async (shared) => {
		const [predictors, { D1_KNOWN }, made] = await Promise.all([
			openPredictors(),
			import('./core/share/d1-known.ts'),
			import('./core/share/make-link.ts'),
		]);
		const bytes = await made.linkBytes(shared, { predictors, known: D1_KNOWN });
		if (bytes === undefined) return null;
		return { fragment: made.linkFragment(bytes), digits: made.qrFragment(bytes) };
	},
};

/** What could be looked at and cannot be read: no link that was made. */
const BROKEN: Validation = { ok: false, reason: 'broken', problems: [] };
