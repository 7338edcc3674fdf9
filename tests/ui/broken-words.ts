/** The words of what is shown that are broken in two for want of room. */
export function brokenWords(root: Element): string[] {
	const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const broken: string[] = [];
	while (texts.nextNode()) {
		const text = texts.currentNode;
		if (text.parentElement?.closest('.unseen')) continue;
		for (const { 0: word, index } of text.nodeValue?.matchAll(/\S+/gu) ?? []) {
			const range = document.createRange();
			range.setStart(text, index);
			range.setEnd(text, index + word.length);
			const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
			if (lines.size > 1) broken.push(word);
		}
	}
	return broken;
}

/** A narrow phone, or one whose letters are set to twice their size. */
export function setLetters(size: '100%' | '200%'): void {
	document.documentElement.style.fontSize = size;
}
