/** What a line is of, where it is none of an article: a program, or what a machine has written down of its doings. */
export type MachineLine = 'code' | 'markup' | 'log';

/** No line of a program is read that is longer, in characters. */
const LONGEST = 300;

/** Lines that hardly any prose has, even by themselves. */
const SURE: readonly RegExp[] = [
	// "const limit = 500;", "total += read(line)"
	/^(?:(?:export|public|private|static|final)\s+)*(?:(?:const|let|var|int|string|float|auto|bool|char)\b[^=]*|[\w$.[\]"']+)\s*(?:[-+*/|&]?=|:=)\s*[^=\s].*[^.!?]$/,
	/[=(]\s*(?:\S.*)?\)\s*(?::\s*[\w<>[\]]+\s*)?(?:=>\s*)?\{$/,
	/^(?:\}|\};|\}\)?[;,]?|[{[\]],?|\]\)?[;,]?)$/,
	/^\}?\s*(?:else|try|finally|do)\b.*\{$/,
	/^(?:\/\/|\/\*|\*\/|#!|#include\b)/,
	/^(?:import|export)\b.*['"].*['"];$/,
	/^from\s+[\w.]+\s+import\s+(?:\*|\(|\w+(?:\s+as\s+\w+)?(?:,\s*\w+(?:\s+as\s+\w+)?)*)$/,
	/^(?:async\s+)?(?:def|func|fn|function)\s+\w+\s*[(<]/,
	/^[\w.$]+\(.*\);$/,
	/^"[^"]*"\s*:\s*(?:["[{\d-]|true|false|null)/,
	// "margin: 0 auto;", ".card > a:hover {"
	/^[a-z-]+\s*:\s*[^.;]*;$/,
	/^[.#@]?[\w-][\w\s.#:>,()-]*\{$/,
	/^SELECT\s.+\sFROM\s/,
];

/** Lines that read as code among others that do. */
const LIKELY: readonly RegExp[] = [
	/^import\s+[\w.]+(?:\s+as\s+\w+)?$/,
	/^class\s+\w+(?:\(.*\))?:$/,
	/^(?:else|try|finally):$/,
	/^(?:if|elif|for|while|with|except)\b.*:$/,
	/^return\b(?:\s+[\w.()[\]"']+)?$/,
	/^[\w.$]+\(.*\)[,:]?$/,
	/;$/,
	/^#\s/,
	/^@\w+/,
];

const TAG = /^<\/?[a-z][\w-]*(?:\s[^>]*)?>|^<!--/i;

/** A program's prompt: no prose opens a line so. */
const PROMPT = /^(?:\$|PS [A-Z]:[^>]*>|[A-Z]:\\[^>]*>|[\w-]+@[\w.-]+[:~][^$#]*[$#])\s+[a-z.~/]/;

const LOG: readonly RegExp[] = [
	PROMPT,
	/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?/,
	// Of people, a clock may tell too: "10:00:00 Anna Berg left the harbour."
	/^\[?\d\d:\d\d:\d\d\b(?!.*[.!?]["”’)]?$)/,
	/^[A-Z][a-z]{2}\s+\d{1,2}\s\d\d:\d\d:\d\d\s/,
	/^\d{1,3}(?:\.\d{1,3}){3}\s/,
	/^\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\b/,
	/^(?:npm|yarn|pip|git|gcc|make(?:\[\d\])?|error|warning|fatal)(?:\s(?:ERR!|WARN)|:)/,
	/^(?:Traceback \(most recent|File ".*", line \d|at \S+ ?\(.*:\d+\)|Exception in|Caused by:)/,
	/^[-dl][-rwx]{9}\s/,
];

/** Reads a line by itself; `undefined` where it may be prose. */
export function machineLine(line: string): MachineLine | undefined {
	const text = line.trim();
	if (TAG.test(text)) return 'markup';
	if (LOG.some((form) => form.test(text))) return 'log';
	if (text.length > LONGEST) return undefined;
	return isSurelyCode(text) || LIKELY.some((form) => form.test(text)) ? 'code' : undefined;
}

/** Whether a line is of a program though an article stands around it. */
export function isSurelyCode(line: string): boolean {
	const text = line.trim();
	// A longer line of a program is told by its marks, and of a long one these forms would take long.
	if (text.length > LONGEST) return false;
	return SURE.some((form) => form.test(text));
}

/** Whether a line is a command as it was typed at a prompt. */
export function isPrompt(line: string): boolean {
	return PROMPT.test(line.trim());
}
