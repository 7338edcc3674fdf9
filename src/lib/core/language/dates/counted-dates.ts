import { COUNT, countOf, isInexact, precisionOf, START, UNIT } from './counts.ts';
import type { Anchor, DateRule, Reading } from './reading.ts';
import { shifted } from './shift.ts';

/** A date `direction` times the match's count from the anchor that `from` picks. */
function counted(
	match: RegExpExecArray,
	text: string,
	direction: 1 | -1,
	from: (anchor: Anchor) => string | undefined,
): Omit<Reading, 'start' | 'end'> {
	const unit = match.groups?.unit?.toLowerCase() ?? '';
	const count = countOf(match.groups?.count ?? '');
	const vague = count === undefined || isInexact(match, text);
	return {
		precision: precisionOf(unit),
		relative: true,
		value: (anchor) => {
			const start = from(anchor);
			return vague || start === undefined ? null : shifted(start, direction * count, unit);
		},
	};
}

/** "Three days later", "two years ago", "the next day", "that year", "the past 30 days". */
export const countedDates: readonly DateRule[] = [
	{
		pattern: new RegExp(`${START}${COUNT}\\s+${UNIT}\\s+ago\\b`, 'gi'),
		read: (match, text) => counted(match, text, -1, ({ published }) => published),
	},
	{
		pattern: new RegExp(`${START}${COUNT}\\s+${UNIT}\\s+(?:later|afterwards)\\b`, 'gi'),
		read: (match, text) => counted(match, text, 1, ({ previous }) => previous),
	},
	{
		pattern: new RegExp(
			`${START}${COUNT}\\s+${UNIT}\\s+(?:earlier|before|previously)\\b(?=\\s*[,.;]|$)`,
			'gi',
		),
		read: (match, text) => counted(match, text, -1, ({ previous }) => previous),
	},
	{
		pattern: /\bthe\s+(?<unit>day|year|month)\s+before\b(?=\s*[,.;]|$)/gi,
		read: ({ groups }) => ({
			precision: precisionOf(groups?.unit ?? ''),
			relative: true,
			value: ({ previous, published }) => {
				const from = previous ?? published;
				return from === undefined ? null : shifted(from, -1, groups?.unit ?? '');
			},
		}),
	},
	{
		pattern: new RegExp(`\\bin\\s+${COUNT}\\s+${UNIT}['’]?\\s+time\\b`, 'gi'),
		read: (match, text) => counted(match, text, 1, ({ published }) => published),
	},
	{
		pattern: new RegExp(`${START}${COUNT}\\s+${UNIT}\\s+from\\s+now\\b`, 'gi'),
		read: (match, text) => counted(match, text, 1, ({ published }) => published),
	},
	{
		pattern:
			/\b(?<which>the\s+(?:following|next|previous|same)|that\s+(?:same\s+)?)\s*(?<unit>day|year|month)\b(?!-)/gi,
		read({ groups }) {
			const which = groups?.which ?? '';
			const unit = groups?.unit?.toLowerCase() ?? '';
			const steps = /following|next/i.test(which) ? 1 : /previous/i.test(which) ? -1 : 0;
			return {
				precision: precisionOf(unit),
				relative: true,
				value: ({ previous }) => (previous === undefined ? null : shifted(previous, steps, unit)),
			};
		},
	},
	{
		pattern: new RegExp(
			`\\b(?:the\\s+)?(?<which>past|last|next|coming)\\s+${COUNT}\\s+(?<unit>day|week|month|year|decade)s\\b`,
			'gi',
		),
		read(match) {
			const unit = match.groups?.unit?.toLowerCase() ?? '';
			const ahead = /next|coming/i.test(match.groups?.which ?? '');
			const count = countOf(match.groups?.count ?? '');
			return {
				precision: 'range',
				relative: true,
				value: ({ published }) => {
					if (published === undefined || count === undefined) return null;
					const [step, of] = unit === 'week' ? [7 * count, 'day'] : [count, unit];
					const far = shifted(published, ahead ? step : -step, of);
					if (far === null) return null;
					const near = published.slice(0, far.length);
					return ahead ? `${near}/${far}` : `${far}/${near}`;
				},
			};
		},
	},
];
