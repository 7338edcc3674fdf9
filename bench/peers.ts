import { makeDeck } from '../src/lib/core/deck/index.ts';
import { loadLanguage, type Language } from '../src/lib/core/language/index.ts';
import { textOfBytes, textsOfWords } from './articles.ts';
import { compromise } from './compromise.ts';
import { median, timed, type Figure } from './measure.ts';
import { textRank } from './text-rank.ts';

const WORDS = 600;
const ROUNDS = 3;
const DETAILS = { published: '2025-09-22' };

/** What a person waits for; an article that gives no deck would be the fastest of all. */
function make(text: string, language: Language): void {
	const making = makeDeck(text, DETAILS, language);
	if (!making.ok || making.deck.cards.length === 0) throw new Error('no deck was made');
}

/** The generator on articles of 600 words, and how many times as long as others it takes for the same ones. */
export async function peerFigures(): Promise<readonly Figure[]> {
	const language = loadLanguage();
	const texts = textsOfWords(WORDS);
	const each = async (work: (text: string) => unknown): Promise<number> => {
		// Once unmeasured: the first texts are read while the code is still being compiled.
		texts.forEach(work);
		const samples: number[] = [];
		for (let round = 0; round < ROUNDS; round++)
			for (const text of texts) samples.push(...(await timed(1, () => work(text))));
		return median(samples);
	};
	const ours = await each((text) => make(text, language));
	const what = `generator, ${WORDS} words, median of ${texts.length} articles`;
	const figures: Figure[] = [{ what, value: ours, unit: 'ms', goal: 300 }];
	const peers = { compromise, TextRank: textRank };
	for (const [name, work] of Object.entries(peers)) {
		const theirs = await each(work);
		figures.push(
			{ what: `${name}, the same articles`, value: theirs, unit: 'ms' },
			{ what: `generator to ${name}`, value: ours / theirs, unit: 'x' },
		);
	}
	return figures;
}

const SHORT = 50;
const LONG = 200;

/** Whether the time grows as the length does: then a KB costs the same in a long text as in a short one. */
export async function lengthFigures(): Promise<readonly Figure[]> {
	const language = loadLanguage();
	const perKilobyte = async (kilobytes: number): Promise<number> => {
		const text = textOfBytes(kilobytes * 1_000);
		const samples = await timed(3, () => make(text, language));
		return median(samples) / kilobytes;
	};
	await timed(1, () => make(textOfBytes(SHORT * 1_000), language));
	const short = await perKilobyte(SHORT);
	const long = await perKilobyte(LONG);
	const endless = await timed(1, () => make(endlessText(CLAUSES), language));
	return [
		{ what: `generator, each KB of ${SHORT} KB`, value: short, unit: 'ms' },
		{ what: `generator, each KB of ${LONG} KB`, value: long, unit: 'ms' },
		{ what: `a KB of ${LONG} KB to one of ${SHORT} KB`, value: long / short, unit: 'x' },
		{
			what: `generator, one sentence of ${CLAUSES} clauses`,
			value: median(endless),
			unit: 'ms',
			goal: 2_000,
		},
	];
}

const CLAUSES = 700;
const DEEDS = ['built a bridge', 'opened a school', 'founded a museum', 'won the cup'];

/** A sentence that does not end for long, between two that do. */
function endlessText(clauses: number): string {
	const told = Array.from(
		{ length: clauses },
		(_, at) => `the town of Marlow ${DEEDS[at % DEEDS.length]} in ${1_300 + at}`,
	);
	return `Valley Railway\n\nThe railway was opened in 1905. ${told.join(', and ')}.\n\nIt closed in 1961.`;
}
