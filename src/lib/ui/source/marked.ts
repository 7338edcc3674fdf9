/** A text cut around what is marked in it; `marked` may be empty. */
export interface Marked {
	readonly before: string;
	readonly marked: string;
	readonly after: string;
}

/** The quote with the answer marked, where one of its forms stands in it. */
export function markForm(quote: string, forms: readonly string[]): Marked {
	for (const form of forms) {
		const start = place(quote, form);
		if (start !== undefined) return cut(quote, start, start + form.length);
	}
	return { before: quote, marked: '', after: '' };
}

/** The first place where `form` stands as a whole word; without case where it has none as written. */
function place(quote: string, form: string): number | undefined {
	if (form.trim() === '') return undefined;
	const literal = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	for (const flags of ['u', 'iu']) {
		const found = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, flags).exec(quote);
		if (found !== null && found[0].length === form.length) return found.index;
	}
	return undefined;
}

function cut(text: string, start: number, end: number): Marked {
	return { before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end) };
}

/**
 * The article in paragraphs, each cut around what of `[start, end)` lies in it. A citation may run
 * over several.
 */
export function passage(text: string, start: number, end: number): Marked[] {
	const paragraphs: Marked[] = [];
	let from = 0;
	for (const piece of text.split(/(\n+)/)) {
		const to = from + piece.length;
		if (piece.trim() !== '') {
			const inside = (offset: number) => Math.min(Math.max(offset - from, 0), piece.length);
			paragraphs.push(cut(piece, inside(start), inside(end)));
		}
		from = to;
	}
	return paragraphs;
}
