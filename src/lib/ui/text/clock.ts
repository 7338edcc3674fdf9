/** The one place that writes how much time is left. */
import { language } from './language.ts';
import { writtenNumber } from './numbers.ts';

const HOUR = 3_600;
/** Minutes from which on a face leaves seconds out, and from which on minutes. */
const WITHOUT_SECONDS = 10;
const WITHOUT_MINUTES = 100;

const twoFigures = new Intl.NumberFormat(language.words, { minimumIntegerDigits: 2 });

/** Begun seconds: the last one is shown until it is over. */
function seconds(ms: number): number {
	return Math.max(0, Math.ceil(ms / 1000));
}

function amount(value: number, unit: 'second' | 'minute' | 'hour', unitDisplay: 'long' | 'narrow') {
	return new Intl.NumberFormat(language.words, { style: 'unit', unit, unitDisplay }).format(value);
}

/** The time left as a clock's face shows it, in at most four signs: "1:05", "12m", "3h". */
export function clockFace(ms: number): string {
	const all = seconds(ms);
	const minutes = Math.floor(all / 60);
	if (minutes >= WITHOUT_MINUTES) return amount(Math.floor(all / HOUR), 'hour', 'narrow');
	if (minutes >= WITHOUT_SECONDS) return amount(minutes, 'minute', 'narrow');
	return `${writtenNumber(minutes)}:${twoFigures.format(all % 60)}`;
}

/** The time left as it is said: "1 minute 5 seconds", "2 hours 10 minutes". */
export function clockWords(ms: number): string {
	const all = seconds(ms);
	const parts = [
		{ value: Math.floor(all / HOUR), unit: 'hour' },
		{ value: Math.floor((all % HOUR) / 60), unit: 'minute' },
		{ value: all < HOUR ? all % 60 : 0, unit: 'second' },
	] as const;
	const said = parts.filter(({ value }) => value > 0);
	if (said.length === 0) return amount(0, 'second', 'long');
	return said.map(({ value, unit }) => amount(value, unit, 'long')).join(' ');
}
