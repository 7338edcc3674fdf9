import { LIMITS } from '../deck/limits.ts';
import { isVisible } from '../deck/visible.ts';

/** What was typed or pasted, without what nobody can see in it. */
export function typedText(text: string): string {
	const plain = text.replace(/\r\n?/gu, '\n').replace(/\t/gu, ' ');
	if (plain.length > LIMITS.article) return typedText(plain.slice(0, LIMITS.article));
	return isVisible(plain) ? plain : Array.from(plain).filter(isVisible).join('');
}
