import { expect, test } from 'vitest';
import type { Candidate } from '#lib/core/cards/candidate.ts';
import { whyDropped } from '#lib/core/cards/checks/index.ts';
import { makeCards, type DroppedCandidate } from '#lib/core/cards/index.ts';
import { findMentionFacts } from '#lib/core/facts/mentions.ts';
import { articleOf, english, readingOf, wordsOf } from '../../language/english.ts';
import { candidate } from '../cards-of.ts';

/** What becomes of two candidates that lie near each other: why the first makes no card, and why the second would not. */
interface Pair {
	readonly dropped: () => string | undefined;
	readonly kept: () => string | undefined;
}

const TEXT = 'Ada Marlow founded the Norwick Club in 1875 on 4 June, for 20 crews of the harbour.';

function checked(changes: Partial<Candidate>, text = TEXT): string | undefined {
	return whyDropped(candidate(text, { accepted: [], ...changes }), readingOf(text));
}

/** What becomes of a gap for some words of a text. */
function gapChecked(prompt: string, answer: string, text: string): string | undefined {
	const reading = readingOf(text);
	const fact = findMentionFacts(reading).find((one) => wordsOf(reading, one.answer) === answer);
	if (fact === undefined) throw new Error(`no gap for "${answer}"`);
	const changes = { fact, kind: 'cloze', prompt, answer, run: fact.answer } as const;
	return checked({ ...changes, sort: 'words' }, text);
}

/** What becomes of a question among all of its article; fails where it was never asked. */
function made(text: string, prompt: string, answer: string, count = 40): string | undefined {
	const { cards, dropped } = makeCards(articleOf(text), english, { count });
	const told = dropped.find((one) => one.prompt === prompt && one.answer === answer);
	if (told !== undefined) return told.reason;
	const card = cards.find((one) => one.prompt === prompt && one.kind !== 'set');
	if (card?.kind === 'set' || card?.answer !== answer) throw new Error(`not asked: ${prompt}`);
	return undefined;
}

/** What becomes of the worse of two questions for the city of a fair. */
function secondCity(text: string): string | undefined {
	const { cards, dropped } = makeCards(
		articleOf(`The 12th Norwick Fair kicked off in Astana. ${text}`),
		english,
	);
	const asks = ({ prompt }: { readonly prompt: string }) => prompt.startsWith('In which city');
	const told = dropped.filter(asks);
	if (cards.filter(asks).length + told.length < 2) throw new Error('not asked twice');
	return told[0]?.reason;
}

const words = (count: number): string => Array.from({ length: count }, (_, k) => `w${k}`).join(' ');

const COAL =
	'In 1903 the Ostra Bridge carried 450 wagons of coal from the Kolva mines to the harbour of Vellby.';
const SMALL_TALK =
	' Rain fell. Birds sang. Cows slept. Wind blew. Snow came. Dogs ran. Boats left. Bells rang. Fish swam. Days passed. Night came.';
const CLUB = 'The Norwick Club was founded in 1875 in Leeds.';
/** So many, each founded in a year of its own, the last of them the Zub Club. */
function clubs(count: number): string {
	const letterAt = (at: number) => String.fromCharCode(97 + (at % 26));
	const names = Array.from(
		{ length: count - 1 },
		(_, at) => `K${letterAt(at)}${letterAt(at / 26)}b`,
	);
	return [...names, 'Zub']
		.map((name, at) => `The ${name} Club was founded in ${1_400 + at} in Leeds.`)
		.join(' ');
}

/** One pair for each reason there is: the compiler asks for the pair of a new one. */
const PAIRS: Readonly<Record<DroppedCandidate['reason'], Pair>> = {
	'answer-not-in-citation': {
		dropped: () => checked({ answer: 'Ruth Keller' }),
		kept: () => checked({ answer: 'Ada Marlow' }),
	},
	'answer-says-nothing': {
		dropped: () => checked({ answer: 'its crews' }, 'Ada Marlow loved its crews.'),
		kept: () => checked({ answer: 'the crews' }, 'Ada Marlow loved the crews.'),
	},
	'answer-too-long': {
		dropped: () => checked({ answer: words(11) }, `Ada Marlow founded ${words(11)}.`),
		kept: () => checked({ answer: words(10) }, `Ada Marlow founded ${words(10)}.`),
	},
	'answer-given-away': {
		dropped: () => checked({ prompt: 'Which Marlow founded the Norwick Club?', answer: 'Marlow' }),
		kept: () => checked({ prompt: 'Which Marlowe founded the Norwick Club?', answer: 'Marlow' }),
	},
	'prompt-broken': {
		dropped: () => checked({ prompt: 'Who founded the Norwick Club (of 20 crews?' }),
		kept: () => checked({ prompt: 'Who founded the Norwick Club (of 20 crews)?' }),
	},
	'prompt-points-outside': {
		dropped: () => checked({ prompt: 'Who founded the club?' }),
		kept: () => checked({ prompt: 'Who founded the club of Norwick?' }),
	},
	'several-answers': {
		dropped: () =>
			gapChecked(
				'Ada Marlow built a {{gap}} in Norwick.',
				'house',
				'Ada Marlow built a house in Norwick.',
			),
		kept: () =>
			gapChecked(
				'Ada Marlow built a {{gap}} in Norwick.',
				'planetarium',
				'Ada Marlow built a planetarium in Norwick.',
			),
	},
	'prompt-too-long': {
		dropped: () => checked({ prompt: `Who founded Norwick ${words(28)}?` }),
		kept: () => checked({ prompt: `Who founded Norwick ${words(27)}?` }),
	},
	'prompt-too-short': {
		dropped: () => checked({ prompt: 'Who founded Norwick?' }),
		kept: () => checked({ prompt: 'Who founded Norwick Club?' }),
	},
	'sentence-asked-enough': {
		dropped: () => made(COAL + SMALL_TALK, COAL.replace('Kolva mines', '{{gap}}'), 'Kolva mines'),
		kept: () => made(COAL, COAL.replace('Kolva mines', '{{gap}}'), 'Kolva mines'),
	},
	'same-question': {
		dropped: () => secondCity('The 12th Norwick Fair began in Astana on 3 May 2001.'),
		kept: () => secondCity('The 12th Varn Congress began in Astana on 3 May 2001.'),
	},
	'beyond-count': {
		dropped: () => made(CLUB, 'Where was the Norwick Club founded?', 'Leeds', 1),
		kept: () => made(CLUB, 'Where was the Norwick Club founded?', 'Leeds', 2),
	},
	'beyond-shortlist': {
		dropped: () => made(clubs(450), 'Where was the Zub Club founded?', 'Leeds', 1_000),
		kept: () => made(clubs(3), 'Where was the Zub Club founded?', 'Leeds', 1_000),
	},
};

for (const [reason, { dropped, kept }] of Object.entries(PAIRS)) {
	test(`${reason} drops what it means, and not what lies near`, () => {
		expect(dropped()).toBe(reason);
		expect(kept()).toBeUndefined();
	});
}
