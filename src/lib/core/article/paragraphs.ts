import { BULLET, itemsAt } from './bullets.ts';
import { sentencesOf } from './sentences.ts';

/** Lines no wider than this may have been wrapped by a program; wider ones are whole paragraphs. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/u;
/** Words on which no line ends that the next does not go on with. */
const ENDS_OPEN =
	/\b(?:the|an|of|in|to|and|or|but|for|with|by|at|on|from|into|than|as|that|which|who|whose|when|where|while|his|her|its|their|is|are|was|were|has|have|had|been)$|,$/u;

/**
 * The paragraphs of a clean text: blocks between blank lines, and lines of their own where lines are not wrapped.
 * A line that leads in to a list is one paragraph with its items, each on its line. Wrapped lines are joined by a
 * space; where a line ends within a word, its `-\n` is kept for the mending of words.
 */
export function paragraphsOf(text: string): string[] {
	const lines = text.split('\n');
	const width = wrapWidth(lines);
	const paragraphs: string[] = [];
	let open = '';
	let last = '';
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const lead = open === '' ? paragraphs.at(-1) : open;
		const list = BULLET.test(line) && lead?.endsWith(':') === true ? itemsAt(lines, at) : undefined;
		if (list !== undefined) {
			if (open === '') paragraphs.pop();
			paragraphs.push([lead, ...list.items].join('\n'));
			open = '';
			last = '';
			at = list.next - 1;
			continue;
		}
		if (open !== '' && line !== '' && continues(last, line, { width, isProse: isProse(open) })) {
			open += isBrokenWord(last, line)
				? `\n${line}`
				: isBrokenRange(last, line)
					? line
					: ` ${line}`;
		} else {
			if (open !== '') paragraphs.push(open);
			open = line;
		}
		last = line;
	}
	if (open !== '') paragraphs.push(open);
	return paragraphs;
}

/** "light-" and, below it, "house"; "1,-" and, below it, "200". */
function isBrokenWord(above: string, line: string): boolean {
	return (
		(/[\p{L}\d]-$/u.test(above) && /^[\p{L}\d]/u.test(line)) ||
		(/\d,-$/.test(above) && /^\d{3}(?!\d)/.test(line))
	);
}

/** "1990–" and, below it, "1995". */
function isBrokenRange(above: string, line: string): boolean {
	return /\d–$/.test(above) && /^\d/.test(line);
}

/** The width at which lines were wrapped; undefined where they were not. */
function wrapWidth(lines: readonly string[]): number | undefined {
	const width = Math.max(...lines.map((line) => line.length));
	return width >= NARROWEST_WRAP && width <= WIDEST_WRAP ? width : undefined;
}

/** Whether what stands before a line is running text, and no heading: it has a sentence in it, or is too long for one. */
function isProse(paragraph: string): boolean {
	return paragraph.length > WIDEST_WRAP || sentencesOf(paragraph).length > 1;
}

interface Block {
	readonly width: number | undefined;
	/** Whether the paragraph so far is running text. */
	readonly isProse: boolean;
}

/** Whether `line` goes on with the paragraph of the line above it. */
function continues(above: string, line: string, { width, isProse }: Block): boolean {
	if (BULLET.test(line)) return false;
	if (isBrokenWord(above, line) || isBrokenRange(above, line)) return true;
	const ends = ENDS_SENTENCE.test(above);
	if (!ends && (/^\p{Ll}/u.test(line) || ENDS_OPEN.test(above))) return true;
	// "… from South" and, below it, "Korea": running text that stops within a sentence is broken there.
	if (!ends && isProse) return true;
	// A subscript on a line of its own: "O" and, below it, "2 is …".
	if (/\b\p{L}$/u.test(above) && /^\d/.test(line)) return true;
	if (width === undefined) return false;
	// A program breaks a line where the next word no longer fits; a person breaks it before that.
	const word = /^\S+/.exec(line)?.[0] ?? '';
	return above.length + 1 + word.length > width * (ends ? 0.95 : 0.9);
}
