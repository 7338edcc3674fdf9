const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** Controls, halves of pairs and non-characters: XML 1.0 has no way to write them, not even escaped. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text as it stands in an element or an attribute of XML. */
export function xmlText(text: string): string {
	return text
		.replace(UNWRITABLE, '\ufffd')
		.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
		.replaceAll('\r', '&#13;');
}
