/** The one place that writes sizes of what is stored or sent. */
import { language } from './language.ts';

const format = (unit: 'kilobyte' | 'megabyte') =>
	new Intl.NumberFormat(language.words, { style: 'unit', unit, maximumSignificantDigits: 2 });
const kilobytes = format('kilobyte');
const megabytes = format('megabyte');

/** Bytes as "3.4 MB". */
export function writtenSize(bytes: number): string {
	return megabytes.format(bytes / 1e6).replaceAll(' ', '\u00a0');
}

/** Bytes of something small as "1.4 kB". */
export function smallSize(bytes: number): string {
	return kilobytes.format(bytes / 1e3).replaceAll(' ', '\u00a0');
}
