import type { DeckId } from '#lib/core/deck/deck.ts';
import type { SheetKind } from '#lib/ui/exchange/sheet-kind.ts';

/** What an address such as `/deck/print/#deck=ID&sheet=quiz` asks for. */
export interface Wanted {
	readonly deck: DeckId | null;
	readonly sheet: SheetKind;
}

export function wantedIn(hash: string): Wanted {
	const parts = new URLSearchParams(hash.replace(/^#/, ''));
	const deck = parts.get('deck') ?? '';
	return {
		deck: deck === '' ? null : (deck as DeckId),
		sheet: parts.get('sheet') === 'quiz' ? 'quiz' : 'cards',
	};
}

export function fragmentFor({ deck, sheet }: Wanted): string {
	const parts = new URLSearchParams(deck === null ? {} : { deck });
	if (sheet === 'quiz') parts.set('sheet', sheet);
	return parts.toString();
}
