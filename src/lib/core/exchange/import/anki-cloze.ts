import { GAP } from '../../cards/card.ts';
import type { RowTexts } from './card-from-row.ts';

const BEGUN = /\{\{c\d+::/g;
/** `{{c1::answer}}` or `{{c1::answer::hint}}` (Anki manual, Cloze Deletion). */
const DELETION = /\{\{c\d+::((?:(?!::)[^{}])+)(?:::([^{}]*))?\}\}/;

/**
 * A cloze of Anki as a gap and its answer, where it leaves out one part: a card has one gap. What stands beside it is
 * a remark, and no answer. Other texts stay as they are.
 */
export function withoutCloze(texts: RowTexts): RowTexts {
	const { front } = texts;
	const found = front.match(BEGUN)?.length === 1 ? DELETION.exec(front) : null;
	if (found === null || front.includes(GAP)) return texts;
	const [whole, answer = '', hint = ''] = found;
	return {
		...texts,
		front: front.slice(0, found.index) + GAP + front.slice(found.index + whole.length),
		back: answer.trim(),
		hint: texts.hint === '' ? hint.trim() : texts.hint,
	};
}
