const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// It would open a sound, a picture or a formula.
	'[': '&#91;',
	'\n': '<br>',
};

/** A text as a field of Anki, which holds HTML. */
export function fieldHtml(text: string): string {
	return text.replace(/[&<>"[\n]/g, (letter) => ENTITIES[letter] ?? letter);
}
