const MINUTES = { m: 1, h: 60, d: 1440 } as const;
type Unit = keyof typeof MINUTES;

/** The longest step, minutes, and the most steps there may be. */
const LONGEST = MINUTES.d;
const MOST = 10;

export type ReadSteps =
	| { readonly ok: true; readonly steps: readonly number[] }
	/** `unread`: no number with a unit; `range`: shorter than a minute or longer than a day. */
	| { readonly ok: false; readonly reason: 'unread' | 'range'; readonly part: string }
	| { readonly ok: false; readonly reason: 'many' };

/**
 * Reads steps as they are typed: "1 10", "1m, 10m" or "10m 1d", minutes where no unit stands. Nothing
 * typed means no steps.
 */
export function readSteps(text: string): ReadSteps {
	const parts = text
		.normalize('NFKC')
		.toLowerCase()
		.split(/[\s,;]+/)
		.filter((part) => part !== '');
	if (parts.length > MOST) return { ok: false, reason: 'many' };
	const steps: number[] = [];
	for (const part of parts) {
		const [, digits, unit = 'm'] = /^(\d+(?:\.\d+)?)([mhd])?$/.exec(part) ?? [];
		if (digits === undefined) return { ok: false, reason: 'unread', part };
		const minutes = Number(digits) * MINUTES[unit as Unit];
		if (minutes < 1 || minutes > LONGEST) return { ok: false, reason: 'range', part };
		steps.push(minutes);
	}
	return { ok: true, steps };
}

/** Steps as `readSteps` reads them, in the largest unit of which each is a whole number. */
export function writtenSteps(steps: readonly number[]): string {
	return steps.map(written).join(' ');
}

function written(minutes: number): string {
	const unit = (['d', 'h'] as const).find((each) => minutes % MINUTES[each] === 0) ?? 'm';
	return `${String(minutes / MINUTES[unit])}${unit}`;
}
