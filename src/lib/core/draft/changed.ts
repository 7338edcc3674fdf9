import type { Refusal } from './change.ts';
import type { Draft } from './draft.ts';
import type { CardId } from '../cards/index.ts';

/** A draft after a change; `added` names the card that came with it. */
export type Changed =
	| { readonly ok: true; readonly draft: Draft; readonly added?: CardId }
	| { readonly ok: false; readonly refusal: Refusal };

export function changed(draft: Draft, added?: CardId): Changed {
	return { ok: true, draft, ...(added === undefined ? {} : { added }) };
}

export function refused(refusal: Refusal): Changed {
	return { ok: false, refusal };
}
