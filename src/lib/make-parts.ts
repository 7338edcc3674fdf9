import { ifStored, once, rebuildInWorker } from './app.ts';
import { composeArrivalParts } from './arrival-parts.ts';
import { contentAddress } from './core/share/content-address.ts';
import makeScript from './make-worker.ts?worker&url';
import pageScript from './page-worker.ts?worker&url';
import { readFile, saveFile } from './platform/files.ts';
import { lastWords } from './platform/last-words.ts';
import { later } from './platform/later.ts';
import { makingIn } from './platform/making.ts';
import { randomIds } from './platform/random-ids.ts';
import type { IntakeParts } from './state/article-intake.svelte.ts';
import type { Files } from './state/parts.ts';
import type { DeckDraftParts } from './state/deck-draft.svelte.ts';
import type { NewDraftParts } from './state/new-draft.svelte.ts';

type Needed = DeckDraftParts & NewDraftParts & IntakeParts;

/** What making decks needs beside what every page has. */
export type MakeParts = Pick<
	Needed,
	| 'addressOf'
	| 'arrivals'
	| 'drafts'
	| 'lastWords'
	| 'later'
	| 'maker'
	| 'newCardId'
	| 'newDeckId'
	| 'newMemberId'
	| 'readPage'
> & { readonly files: Files };

/** The rest of the composition root, which only the page of Make fetches. */
export function composeMakeParts(): MakeParts {
	const open = once(async () => {
		const { openDraftStore } = await import('./storage/open-draft-store.ts');
		return openDraftStore({ elsewhere: rebuildInWorker });
	});
	return {
		...makingIn({ make: makeScript, page: pageScript }),
		...randomIds,
		...composeArrivalParts(),
		drafts: { open, existing: () => ifStored(open) },
		lastWords,
		later,
		files: { readFile, saveFile },
		addressOf: contentAddress,
	};
}
