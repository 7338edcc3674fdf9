import { isPrompt, isSurelyCode, machineLine, type MachineLine } from './code-line.ts';

/** What a text is that no article is: written for a machine, or by one. */
export type MachineText = MachineLine | 'data' | 'unspaced';

/** So many of its lines, and of its characters, tell what a text is. */
const SHARE_OF_LINES = 0.4;
const SHARE_OF_CHARACTERS = 0.3;
const FEWEST_LINES = 3;
const SHARE_OF_PROMPTS = 0.15;

/** Marks that programs are full of, in characters of a text written in one line. Prose has hardly any. */
const SHARE_OF_MARKS = 0.04;

/** The mean word is no longer than this in any language that sets spaces between words. */
const LONGEST_MEAN_WORD = 30;

/** Whether a text is written for machines, and what it is; `undefined` where it may be an article. */
export function machineText(source: string): MachineText | undefined {
	if (isData(source)) return 'data';
	const lines = source.split(/[\r\n]+/).filter((line) => line.trim() !== '');
	const kinds = lines.map(machineLine);
	for (const kind of ['log', 'markup', 'code'] as const) {
		const found = lines.filter((_, at) => kinds[at] === kind);
		const isMost =
			found.length >= FEWEST_LINES &&
			found.length >= lines.length * SHARE_OF_LINES &&
			lengthOf(found) >= lengthOf(lines) * SHARE_OF_CHARACTERS;
		if (isMost && (kind !== 'code' || found.some(isSurelyCode))) return kind;
	}
	const prompts = lines.filter(isPrompt).length;
	if (prompts > 1 && prompts >= lines.length * SHARE_OF_PROMPTS) return 'log';
	const letters = source.match(/\S/g)?.length ?? 0;
	const marks = source.match(/[{};=<>]/g)?.length ?? 0;
	if (marks >= letters * SHARE_OF_MARKS && marks > 9)
		return /^\s*</.test(source) ? 'markup' : 'code';
	return letters > LONGEST_MEAN_WORD * (source.match(/\S+/g)?.length ?? 0) ? 'unspaced' : undefined;
}

/** How JSON of objects begins, be it cut off or with a comma too many; no prose does. */
const OPENS_DATA = /^(?:\[\s*)*\{\s*"[^"]*"\s*:/;

/** JSON, whole, broken or one value a line; "[Updated] … [3]" is none. */
function isData(source: string): boolean {
	const text = source.trim();
	if (!/^[[{]/.test(text)) return false;
	if (OPENS_DATA.test(text)) return true;
	const lines = text.split(/[\r\n]+/);
	return (
		isJson(text) || (lines.length >= FEWEST_LINES && lines.slice(0, FEWEST_LINES).every(isJson))
	);
}

function isJson(text: string): boolean {
	if (!/^\s*[[{]/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		// That it is none is the answer, and no fault.
		return false;
	}
}

function lengthOf(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + line.trim().length, 0);
}
