import type { Member, MemberId, PlainCard } from '../src/lib/core/cards/card.ts';
import { countries } from '../src/lib/core/language/countries.ts';
import { countryNames } from '../src/lib/core/quiz/grading/country-names.ts';
import { foldAnswer } from '../src/lib/core/quiz/grading/fold-answer.ts';
import { gradeAnswer } from '../src/lib/core/quiz/grading/grade-answer.ts';
import { matchMember } from '../src/lib/core/quiz/grading/name-all.ts';
import { median, percentile, type Figure } from './measure.ts';

const MEMBERS = 200;
const ROUNDS = 5;
const OTHERS = countryNames('en');

/** How long a key that is pressed takes to be graded, beside looking the folded text up, which knows no slips. */
export function gradingFigures(): Promise<readonly Figure[]> {
	const members: readonly Member[] = countries
		.slice(0, MEMBERS)
		.map(({ code, name, forms }) => ({ id: code as MemberId, label: name, accepted: forms }));
	const texts = members.flatMap(({ label }) => keystrokes(label));
	const slips = members.map(({ label }) => `${label.slice(0, 3)}${label.slice(4)}`);
	const cards = members.map(({ label, accepted }) => ({ answer: label, accepted }));
	const byForm = new Map(
		members.flatMap(({ id, label, accepted }) =>
			[label, ...accepted].map((form) => [foldAnswer(form), id]),
		),
	);
	const none = new Set<MemberId>();
	const started = performance.now();
	matchMember('A', members, none, { typos: true, others: OTHERS });
	const first = performance.now() - started;
	const naive = samples(texts, (text) => byForm.get(foldAnswer(text)));
	const typing = samples(texts, (text) => matchMember(text, members, none, { typos: false }));
	const entering = samples(slips, (text) =>
		matchMember(text, members, none, { typos: true, others: OTHERS }),
	);
	const naming = samples(slips, (text, i) =>
		gradeAnswer(text, cards[i % MEMBERS] ?? NO_CARD, OTHERS),
	);
	const set = `a set of ${MEMBERS}`;
	return Promise.resolve([
		{ what: `every form folded once, ${set} and all countries`, value: first, unit: 'ms' },
		...figures(`a key, ${set}`, typing, naive),
		...figures(`a name with a slip entered, ${set}`, entering, naive),
		...figures('a typed answer with a slip, one card', naming, naive),
	]);
}

const NO_CARD: Pick<PlainCard, 'answer' | 'accepted'> = { answer: '', accepted: [] };

/** The text after each key of a name. */
function keystrokes(name: string): readonly string[] {
	return Array.from(name, (_, i) => name.slice(0, i + 1));
}

/** µs that each of the texts takes: the best of some rounds, since what else the machine does is none of grading. */
function samples(
	texts: readonly string[],
	work: (text: string, i: number) => unknown,
): readonly number[] {
	const best = texts.map(() => Infinity);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [i, text] of texts.entries()) {
			const started = performance.now();
			work(text, i);
			best[i] = Math.min(best[i] ?? Infinity, (performance.now() - started) * 1_000);
		}
	}
	return best;
}

function figures(
	what: string,
	times: readonly number[],
	naive: readonly number[],
): readonly Figure[] {
	return [
		{ what: `${what}: median`, value: median(times), unit: 'µs' },
		{ what: `${what}: p95`, value: percentile(times, 0.95), unit: 'µs', goal: 1_000 },
		{ what: `${what}: beside a look-up`, value: median(times) / median(naive), unit: 'x' },
	];
}
