import type { CardId } from '../../cards/card.ts';
import { BYTE_ORDER_MARK, delimitedRow, guardFormula } from '../../delimited-row.ts';
import type { ClassRow, ClassTable } from './class-table.ts';
import type { Slip } from './slip.ts';

/** The words of the file. */
export interface CsvWords {
	/** What stands above the columns that every quiz has. */
	readonly heads: Readonly<
		Record<
			'name' | 'percent' | 'points' | 'seconds' | 'missed' | 'attempt' | 'done' | 'time',
			string
		>
	>;
	/** What stands above the column of a card. */
	prompt(card: CardId, index: number): string;
	/** An instant, ms. */
	date(at: number): string;
	/** The time that a learner had. */
	time(slip: Slip): string;
}

/**
 * A class's table as a file for spreadsheets (RFC 4180): a line a result and a column a card, 1 where it
 * was missed, 0 where not, empty where it was not asked.
 */
export function classCsv(table: ClassTable, words: CsvWords): string {
	const cards = table.cards.map(({ card }) => card);
	const { name, percent, points, seconds, missed, attempt, done, time } = words.heads;
	const head = [
		...[name, percent, points, seconds, missed, attempt, done, time],
		...cards.map((card, index) => words.prompt(card, index)),
	];
	const lines = [head, ...table.rows.map((row) => cellsOf(row, cards, words))];
	return (
		BYTE_ORDER_MARK + lines.map((cells) => `${delimitedRow(cells.map(written), ',')}\r\n`).join('')
	);
}

function cellsOf(
	{ slip, share, missed, attempt }: ClassRow,
	cards: readonly CardId[],
	words: CsvWords,
): readonly (string | number)[] {
	const misses = new Map(slip.asked.map(({ card, missed }) => [card, missed ? 1 : 0]));
	return [
		...[slip.nickname, Math.round(share * 100), slip.points ?? '', Math.round(slip.ms / 1000)],
		...[missed, attempt, words.date(slip.endedAt), words.time(slip)],
		...cards.map((card) => misses.get(card) ?? ''),
	];
}

function written(cell: string | number): string {
	return typeof cell === 'number' ? String(cell) : guardFormula(cell);
}
