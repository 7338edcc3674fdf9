import { isUtf8 } from 'node:buffer';
import { decodeText } from '#lib/core/article/index.ts';
import { readBytes } from './files.ts';
import { InputFault } from './outcome.ts';

const LINE_FEED = 0x0a;

/** The text of a file; bytes that are no UTF-8 are named with their line. */
export function readText(file: string): string {
	const bytes = readBytes(file);
	const decoded = decodeText(bytes);
	if (decoded.ok) return decoded.text;
	throw new InputFault(`${file}, line ${firstBrokenLine(bytes)}: ${decoded.message}`);
}

/** Counted from 1. No part of a UTF-8 character is a line feed, so lines can be looked at one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
	let line = 1;
	for (let start = 0; start <= bytes.length; line++) {
		const feed = bytes.indexOf(LINE_FEED, start);
		const end = feed < 0 ? bytes.length : feed;
		if (!isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
	}
	return line;
}
