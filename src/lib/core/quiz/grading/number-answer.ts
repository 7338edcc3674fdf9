import { ordinalValue, scaleValue, wordedValue, wordValue } from '../../language/number-words.ts';
import { foldAnswer } from './fold-answer.ts';
import { hedged } from './hedge.ts';
import { spellSigns, unitNamed } from './unit-names.ts';

/** A number as it was said. */
export interface SaidNumber {
	readonly number: number;
	/** Folded; empty where none was said. */
	readonly unit: string;
	/** "80th", "eightieth". */
	readonly isOrdinal: boolean;
}

/** Short and foreign words for the powers of ten that may follow a figure; English ones are known anyway. */
const EXPONENTS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		3: 'k тыс тысяч тысячи тысяча mil mille tausend bin الف هزار हज़ार',
		4: '万 萬 만',
		5: 'lakh lakhs लाख',
		6: 'm mn mln mio millions millionen millones milhoes milioni milyon млн миллион миллиона миллионов мільйонів مليون',
		7: 'crore crores करोड़',
		8: '亿 億 억',
		9: 'b bn bln billions milliard milliards milliarden miliardi milyar mrd млрд миллиард миллиарда миллиардов مليار',
		12: 'tn trn trillions billionen трлн триллион триллионов',
	}).flatMap(([exponent, words]) =>
		words.split(' ').map((word) => [foldAnswer(word), Number(exponent)] as const),
	),
);

/** "15,00,000", as it is written in India. */
const INDIAN_GROUPS = /(?<!\p{Nd})\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}(?!\p{Nd})/gu;
/** "1.500.000", as it is written in Germany; a single such stop may as well be a decimal one. */
const GROUPS = /^-?\d{1,3}(?:\.\d{3}){2,}$/u;
/** "350+" */
const PLUS = /(?<=\d)\++/gu;
const FIGURE =
	/^(?<lead>(?:\p{L}[\p{L} ]* )?)(?<figure>-?\d+(?:\.\d+)*) ?(?<ending>(?:st|nd|rd|th|er|eme|e)(?![\p{L}\p{N}]))? ?(?<rest>.*)$/u;

/** Every reading of a text as a number: "1.5 million", "$3bn", "eightieth"; "5 m" may be metres or millions. */
export function numbersIn(text: string): readonly SaidNumber[] {
	const plain = text.replace(INDIAN_GROUPS, (figure) => figure.replaceAll(',', ''));
	const { rest: said } = hedged(
		foldAnswer(spellSigns(plain))
			.replace(/^minus (?=\d)/u, '-')
			.replace(PLUS, ''),
	);
	const { lead = '', figure, ending, rest = '' } = FIGURE.exec(said)?.groups ?? {};
	if (figure === undefined) return inWords(said);
	const number = GROUPS.test(figure) ? figure.replaceAll('.', '') : figure;
	const currency = lead.trim();
	if (Number.isNaN(Number(number)) || (currency !== '' && unitNamed(currency) === undefined)) {
		return [];
	}
	const isOrdinal = ending !== undefined;
	const [scale = '', ...after] = rest.split(' ');
	const exponent = exponentOf(scale);
	const unscaled = { number: Number(number), unit: currency || rest, isOrdinal };
	if (exponent === undefined) return currency !== '' && rest !== '' ? [] : [unscaled];
	const scaled = {
		// Through text, since 1.3 * 1e6 and its like are off by a rounding in binary.
		number: Number(`${number}e${exponent}`),
		unit: currency || after.join(' ').replace(/^(?:of|de|di) /u, ''),
		isOrdinal,
	};
	return unitNamed(scale) !== undefined && currency === '' ? [unscaled, scaled] : [scaled];
}

function exponentOf(word: string): number | undefined {
	const value = scaleValue(word);
	return value === undefined ? EXPONENTS.get(word) : Math.log10(value);
}

/** The number that the words begin with, as many of them as make one. */
function inWords(said: string): readonly SaidNumber[] {
	const words = said.split(' ');
	const [first = ''] = words;
	const isBegun = [wordValue(first), scaleValue(first), ordinalValue(first)].some(
		(value) => value !== undefined,
	);
	if (!isBegun && first !== 'half' && first !== 'dozen') return [];
	for (let end = words.length; end > 0; end--) {
		const start = words.slice(0, end).join(' ');
		const ordinal = ordinalValue(start);
		const number = ordinal ?? wordedValue(start);
		// "Half" alone is half of nothing.
		if (number === undefined || (number === 0 && first !== 'zero')) continue;
		return [{ number, unit: words.slice(end).join(' '), isOrdinal: ordinal !== undefined }];
	}
	return [];
}
