import { toBase64Url } from '../../base64url.ts';
import type { ByteReader } from '../../byte-reader.ts';
import { ByteWriter } from '../../byte-writer.ts';
import type { CardId } from '../../cards/card.ts';
import type { DeckId } from '../../deck/deck.ts';
import { readBase64Url } from '../../read-base64url.ts';
import { FULL_POINTS } from '../points.ts';
import { ALLOWANCES, LONGEST_CLOCK, MOST_QUESTIONS, type QuizClock } from '../quiz-settings.ts';
import { tidyNickname, tidyTitle } from './nickname.ts';
import type { QuizTag, Slip } from './slip.ts';

const CLOCKS: readonly QuizClock['kind'][] = ['none', 'quiz', 'question'];

/** Bytes of ids that are base64url; others are written as text. */
const DECK_ID = 16;
const QUIZ_TAG = 8;
const CARD_ID = 6;
const RUN_ID = 6;

/** The end of the year 2286, ms: what is later is no instant of a quiz. */
const LATEST = 1e13;
/** ms: a hundred lists, each with its clock at the longest. */
const LONGEST_MS = 1e13;

/** A slip as bytes, one field behind the other. */
export function writeSlipBody(slip: Slip): Uint8Array {
	const { clock, asked } = slip;
	const writer = new ByteWriter();
	writeIds(writer, [slip.deck], DECK_ID);
	writeIds(writer, [slip.quiz], QUIZ_TAG);
	writeIds(writer, [slip.run], RUN_ID);
	writer.text(tidyTitle(slip.deckTitle)).text(tidyNickname(slip.nickname));
	writer
		.number(slip.endedAt)
		.number(slip.at - slip.endedAt)
		.number(slip.questions)
		.number(slip.credit);
	writer.number(slip.claims);
	writer.number(slip.points === null ? 0 : slip.points + 1).number(slip.ms);
	writer.number(CLOCKS.indexOf(clock.kind));
	if (clock.kind !== 'none') writer.number(clock.seconds);
	writer.number(ALLOWANCES.indexOf(slip.allowance));
	writer.number(asked.length);
	writeIds(
		writer,
		asked.map(({ card }) => card),
		CARD_ID,
	);
	return writer.flags(asked.map(({ missed }) => missed)).bytes();
}

/** The slip; `undefined` where the bytes say what no slip can. Throws `UnreadableBytes`. */
export function readSlipBody(reader: ByteReader): Slip | undefined {
	const [deck] = readIds(reader, 1, DECK_ID) ?? [];
	const [quiz] = readIds(reader, 1, QUIZ_TAG) ?? [];
	const [run] = readIds(reader, 1, RUN_ID) ?? [];
	const [deckTitle, nickname] = [reader.text(), reader.text()];
	const endedAt = reader.number();
	const at = endedAt + reader.number();
	const [questions, credit] = [reader.number(), reader.number()];
	const claims = reader.number();
	const [pointsAndOne, ms] = [reader.number(), reader.number()];
	const clock = readClock(reader);
	const allowance = ALLOWANCES[reader.number()];
	const cards = reader.number();
	// Each card takes a byte at least: nothing is made ready for more than is there.
	const ids = cards > reader.left ? undefined : readIds(reader, cards, CARD_ID);
	if (!deck || !quiz || !run || !clock || allowance === undefined || ids === undefined)
		return undefined;
	const missed = reader.flags(cards);
	const asked = ids.map((id, index) => ({ card: id as CardId, missed: missed[index] === true }));
	const isSound =
		reader.left === 0 &&
		tidyTitle(deckTitle) === deckTitle &&
		tidyNickname(nickname) === nickname &&
		questions >= 1 &&
		questions <= MOST_QUESTIONS &&
		credit <= questions * 100 &&
		claims <= questions &&
		at <= LATEST &&
		ms <= LONGEST_MS &&
		pointsAndOne <= questions * FULL_POINTS + 1 &&
		new Set(ids).size === ids.length;
	if (!isSound) return undefined;
	return {
		...{ deck: deck as DeckId, quiz: quiz as QuizTag, run, deckTitle, nickname, at, endedAt },
		...{ questions, credit, claims },
		...{ points: pointsAndOne === 0 ? null : pointsAndOne - 1, ms, clock, allowance, asked },
	};
}

function readClock(reader: ByteReader): QuizClock | undefined {
	const kind = CLOCKS[reader.number()];
	if (kind === undefined || kind === 'none') return kind && { kind };
	const seconds = reader.number();
	return seconds >= 1 && seconds <= LONGEST_CLOCK ? { kind, seconds } : undefined;
}

/** All of them as raw bytes where each is base64url of so many, else all as texts. */
function writeIds(writer: ByteWriter, ids: readonly string[], length: number): void {
	const raw = ids.map((id) => rawId(id, length));
	const isRaw = raw.every((bytes) => bytes !== undefined);
	writer.number(isRaw ? 0 : 1);
	if (isRaw) for (const bytes of raw) writer.raw(bytes);
	else for (const id of ids) writer.text(id);
}

/** `undefined`: written in a way that `writeIds` would not. */
function readIds(reader: ByteReader, count: number, length: number): string[] | undefined {
	const way = reader.number();
	const read = () => (way === 0 ? toBase64Url(reader.raw(length)) : reader.text());
	if (way > 1) return undefined;
	const ids = Array.from({ length: count }, read);
	const couldBeRaw = ids.every((id) => rawId(id, length) !== undefined);
	const isSound = couldBeRaw === (way === 0) && ids.every((id) => id !== '');
	return isSound ? ids : undefined;
}

function rawId(id: string, length: number): Uint8Array | undefined {
	const bytes = readBase64Url(id);
	return bytes?.length === length ? bytes : undefined;
}
