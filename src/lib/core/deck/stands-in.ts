const IN_A_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that part no words: any place in the text may be the edge of one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether `words` stand in `quote` whole, in whatever case: "1" does not stand in "15", nor "art" in "Tarn". */
export function standsIn(words: string, quote: string): boolean {
	const text = quote.toLowerCase();
	const wanted = words.toLowerCase();
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		const isWhole = isEdge(text, at) && isEdge(text, at + wanted.length);
		if (isWhole) return true;
	}
	return false;
}

/** Whether no word goes on across an offset. */
function isEdge(text: string, offset: number): boolean {
	const before = /.$/su.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
	const after = /^./su.exec(text.slice(offset, offset + 2))?.[0] ?? '';
	if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
	return !IN_A_WORD.test(before) || !IN_A_WORD.test(after);
}
