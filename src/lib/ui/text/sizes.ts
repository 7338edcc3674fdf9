/** The one place that writes sizes of what is stored. */
import { language } from './language.ts';

const megabytes = new Intl.NumberFormat(language.words, {
	...{ style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 },
});

/** Bytes as "3.4 MB". */
export function writtenSize(bytes: number): string {
	return megabytes.format(bytes / 1e6).replaceAll(' ', '\u00a0');
}
