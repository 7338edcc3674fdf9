import { LIMITS } from '../deck/limits.ts';
import { addBySelection, takeUp, write } from './add-card.ts';
import { changeCard, move, place } from './card-changes.ts';
import type { Change } from './change.ts';
import { changed, type Changed } from './changed.ts';
import type { Draft } from './draft.ts';
import { changeMember } from './member-changes.ts';
import { mergeCards } from './merge-cards.ts';
import { typedText } from './typed-text.ts';

/** The draft after a change, or why it cannot be made. The draft that is given stays as it is. */
export function applyChange(draft: Draft, change: Change): Changed {
	switch (change.kind) {
		case 'drop':
			return place(draft, change.card, 'dropped');
		case 'keep':
			return place(draft, change.card, 'in');
		case 'move':
			return move(draft, change.card, change.place);
		case 'merge':
			return mergeCards(draft, change.card, change.other);
		case 'add':
			return addBySelection(draft, change.span);
		case 'write':
			return write(draft, change.card, change);
		case 'take-up':
			return takeUp(draft, change.leftOut);
		case 'detail': {
			const text = typedText(change.text);
			return changed({ ...draft, details: { ...draft.details, [change.detail]: text } });
		}
		case 'count': {
			const count = change.count === null ? null : within(change.count);
			return changed({ ...draft, options: { ...draft.options, count } });
		}
		case 'add-member':
		case 'remove-member':
		case 'label':
		case 'group':
		case 'member-accepted':
			return changeMember(draft, change);
		default:
			return changeCard(draft, change);
	}
}

function within(count: number): number {
	return Math.max(1, Math.min(LIMITS.cards, Math.round(count) || 1));
}
