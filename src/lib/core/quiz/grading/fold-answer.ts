const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
const ARABIC_MARKS = /\u0640|[\u064b-\u065f]|\u0670/gu;
const APOSTROPHES = /['’‘ʼʻ`´′]/gu;
const DIGIT_GROUPS = /(?<=\d)[,\u066c ](?=\d{3}(?!\d))/gu;
const DECIMAL_COMMA = /(?<=\d)[,\u066b](?=\d)/gu;
const FULL_STOP = /(?<!\d)\.|\.(?!\d)/gu;
/** Right behind a letter or a figure, + and # are part of a name: SCO+, C#. */
const OTHER_SIGNS = /[^\p{L}\p{M}\p{N}.%+#-]+|(?<![\p{L}\p{M}\p{N}+#])[+#]+|(?<=\S)-|-(?!\d)/gu;
const ARTICLE = /^(?:the|an?) (?=.)/u;

/** Letters that people write in another way, and that Unicode does not take apart. */
const SPELLED: ReadonlyMap<string, string> = new Map(
	[
		'ß=ss|æ=ae|œ=oe|ø=o|ł=l|đ=d|ð=d|þ=th|ı=i|&= and ',
		// Arabic and Persian forms of one letter.
		'أ=ا|إ=ا|آ=ا|ٱ=ا|ى=ي|ی=ي|ک=ك|ة=ه',
	].flatMap((pairs) => pairs.split('|').map((pair) => pair.split('=') as [string, string])),
);

const SPELLED_OTHERWISE = new RegExp(`[${[...SPELLED.keys()].join('')}]`, 'gu');

/**
 * What a typed answer is compared as: lower case, without accents, articles and punctuation, with
 * digits of any script as 0 to 9. Marks that make another letter elsewhere (Hindi, Japanese) stay.
 * Two forms that fold to the same text are the same answer.
 */
export function foldAnswer(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(SPELLED_OTHERWISE, (letter) => SPELLED.get(letter) ?? letter)
		.normalize('NFD')
		.replace(MARKED, '$1')
		.replace(ARABIC_MARKS, '')
		.normalize('NFC')
		.replace(/\p{Nd}/gu, plainDigit)
		.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
		.replace(APOSTROPHES, '')
		.replace(/[\u2010-\u2015\u2212]/gu, '-')
		.replace(DIGIT_GROUPS, '')
		.replace(DECIMAL_COMMA, '.')
		.replace(/%/gu, ' percent ')
		.replace(FULL_STOP, ' ')
		.replace(OTHER_SIGNS, ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(ARTICLE, '');
}

/** Every script has its ten digits in a row, zero first. */
function plainDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (zero > 0 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String((code - zero) % 10);
}
