export { classCsv, type CsvWords } from './class-csv.ts';
export {
	classTables,
	type CardTally,
	type ClassRow,
	type ClassTable,
	type HandedIn,
} from './class-table.ts';
export { LONGEST_NICKNAME, tidyNickname } from './nickname.ts';
export type { AskedCard, QuizTag, Slip, SlipId } from './slip.ts';
export {
	isSlipFragment,
	slipFromFragment,
	slipId,
	slipToFragment,
	type ReadSlip,
	type SlipFault,
} from './slip-link.ts';
