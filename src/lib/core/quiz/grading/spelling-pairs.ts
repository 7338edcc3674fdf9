/** British endings that are written in another way in America, each for a whole word. */
const RULES: readonly (readonly [british: RegExp, american: string])[] = [
	// "organisation", "recognised", but not "wise" and "prise".
	[/(?<=\p{L}{4})is(?=(?:e[ds]?|ers?|ing|able|ations?|ational)$)/u, 'iz'],
	[/(?<=\p{L}{4})ys(?=(?:e[ds]?|ers?|ing)$)/u, 'yz'],
	// "colour", "neighbourhood", but not "hour" and "flour".
	[/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ably|ites?|ful|less|hoods?|ly)?$)/u, 'or'],
	[/(?<=cent|met|lit|theat|fib|calib|lust|spect|somb|meag)re(?=s?$)/u, 'er'],
	[/(?<=catal|dial|anal|monol|epil|prol)ogue(?=s?$)/u, 'og'],
	[/(?<=def|off|pret)ence(?=s?$)/u, 'ense'],
	[/(?<=lic)ence(?=[ds]?$)/u, 'ense'],
	// "travelled", but not "called" and "filled".
	[/(?<=\p{L}{3}[aeiou])ll(?=(?:ed|ing|ers?)$)/u, 'l'],
	[/(?<=prog)ramme(?=s?$)/u, 'ram'],
	[/(?<=jew)ellery$/u, 'elry'],
	[/(?<=alumin)ium$/u, 'um'],
	[/(?<=^gr)ey$/u, 'ay'],
	[/(?<=^pl)ough(?=s?$)/u, 'ow'],
	[/(?<=^man)oeuvre(?=s?$)/u, 'euver'],
	[/(?<=^(?:judg|acknowledg))ement(?=s?$)/u, 'ment'],
];

/** A folded text in one spelling, where the British and the American one differ by rule. */
export function britishAndAmerican(folded: string): string {
	return folded
		.split(' ')
		.map((word) =>
			RULES.reduce((each, [british, american]) => each.replace(british, american), word),
		)
		.join(' ');
}
