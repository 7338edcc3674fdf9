import { once } from './app.ts';
import type { Validation } from './core/deck/validate-deck.ts';
import { NOTHING_KNOWN } from './core/share/known-forms.ts';
import { openLink } from './core/share/open-link.ts';
import { packingBeside } from './core/share/packing/packing.ts';
import { linkDictionary } from './platform/link-dictionary.ts';
import type { Links } from './state/parts.ts';

const openPacking = once(async () => packingBeside(await linkDictionary()));

/** The part of the composition root that opens links, and fetches no more for a first look than that takes. */
export const links: Links = {
	look: async (fragment) =>
		openLink(fragment, { packing: await openPacking(), known: NOTHING_KNOWN }),
	validate: async (fragment) => {
		const [packing, { D1_FORMS }, { validateDeck }] = await Promise.all([
			openPacking(),
			import('./core/share/d1-forms.ts'),
			import('./core/deck/validate-deck.ts'),
		]);
		const opened = await openLink(fragment, { packing, known: D1_FORMS });
		return opened.ok ? validateDeck(opened.deck) : BROKEN;
	},
	make: async (shared) => {
		const [packing, { D1_FORMS }, made] = await Promise.all([
			openPacking(),
			import('./core/share/d1-forms.ts'),
			import('./core/share/make-link.ts'),
		]);
		const bytes = await made.linkBytes(shared, { packing, known: D1_FORMS });
		return { fragment: made.linkFragment(bytes), digits: made.qrFragment(bytes) };
	},
};

/** What could be looked at and cannot be read: no link that was made. */
const BROKEN: Validation = { ok: false, reason: 'broken', problems: [] };
