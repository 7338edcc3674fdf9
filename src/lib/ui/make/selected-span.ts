/** A stretch of the article, in UTF-16 units. */
export interface TextSpan {
	readonly start: number;
	readonly end: number;
}

const PIECE = '[data-start]';

/** What is selected of an article whose pieces say where they begin; null for nothing, or for what is beside it. */
export function selectedSpan(article: HTMLElement, selection: Selection | null): TextSpan | null {
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!article.contains(range.commonAncestorContainer)) return null;
	const pieces = article.matches(PIECE)
		? [article]
		: Array.from(article.querySelectorAll<HTMLElement>(PIECE));
	const spans = pieces.flatMap((piece) => {
		const span = spanIn(piece, range);
		return span === null ? [] : [span];
	});
	const [first, last] = [spans[0], spans.at(-1)];
	return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** As much of a range as lies in a piece. */
function spanIn(piece: HTMLElement, range: Range): TextSpan | null {
	const text = piece.firstChild;
	if (!(text instanceof Text) || !range.intersectsNode(text)) return null;
	const from = Number(piece.dataset.start);
	const start = range.startContainer === text ? range.startOffset : 0;
	const end = range.endContainer === text ? range.endOffset : text.length;
	return start < end ? { start: from + start, end: from + end } : null;
}

/** Selects a stretch of one piece, as a person would. */
export function selectIn(piece: HTMLElement, { start, end }: TextSpan): void {
	const text = piece.firstChild;
	if (!(text instanceof Text)) return;
	getSelection()?.setBaseAndExtent(text, start, text, end);
}
