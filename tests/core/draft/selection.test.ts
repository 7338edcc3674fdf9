import { expect, test } from 'vitest';
import { sha256Hex } from '#lib/core/digest.ts';
import { deckOf, problemsOf } from '#lib/core/draft/index.ts';
import { clozeOf, snapToWords } from '#lib/core/draft/selection.ts';
import { validateDeck } from '#lib/core/deck/index.ts';
import { HARBOUR_DRAFT, contentOf, refusalOf, withAdded } from './harbour-draft.ts';

const TEXT =
	'The U.S. sold 1,000 boats (called “Terns”) to Kassym-Jomart’s harbour. Tarn is in Tarn Bay, near Varn. 中国很大。';

function draftOf(text: string) {
	return { ...HARBOUR_DRAFT, article: { text, sha256: sha256Hex(text) }, cards: [] };
}

test.each([
	['arn is in', 'Tarn is in'],
	[' near Varn. ', 'near Varn'],
	['000 boa', '1,000 boats'],
	['U.S', 'U.S.'],
	['(called “Terns”', 'called “Terns”'],
	['“Terns”)', '“Terns”'],
	['“Tern', 'Terns'],
	['Kassym', 'Kassym'],
	['国', '国'],
])('"%s" means "%s"', (selected, words) => {
	const start = TEXT.indexOf(selected);
	const span = snapToWords(TEXT, { start, end: start + selected.length });
	expect(TEXT.slice(span?.start, span?.end)).toBe(words);
});

test.each([
	['nothing', { start: 4, end: 4 }],
	['a space', { start: 3, end: 4 }],
	['what lies beyond the text', { start: 10_000, end: 10_010 }],
])('%s means no words', (_, span) => {
	expect(snapToWords(TEXT, span)).toBeUndefined();
	expect(refusalOf(draftOf(TEXT), { kind: 'add', span })).toBe('nothing-selected');
});

test('words become the answer of a gap in their sentence, which is cited', () => {
	const { draft, id } = withAdded(draftOf(TEXT), 'Tarn');
	expect(contentOf(draft, id)).toMatchObject({
		kind: 'cloze',
		prompt: '{{gap}} is in … Bay, near Varn.',
		answer: 'Tarn',
		citation: { quote: 'Tarn is in Tarn Bay, near Varn.' },
	});
	expect(problemsOf(draft).size).toBe(0);
	expect(validateDeck(deckOf(draft).deck)).toMatchObject({ ok: true });
});

test.each([
	['İİİ İzmir: Anna met Anna here.', 'İİİ İzmir: … met {{gap}} here.'],
	['Annabel and ANNA met Anna.', 'Annabel and … met {{gap}}.'],
	['(Anna|x) met Anna.', '(…|x) met {{gap}}.'],
])('words that stand once more in "%s" are hidden', (text, prompt) => {
	const start = text.lastIndexOf('Anna');
	const span = { start, end: start + 'Anna'.length };
	expect(clozeOf({ start: 0, end: text.length, quote: text }, span)).toBe(prompt);
});

test.each(['a.b', 'C++', 'x-y', '[1]', '$5', 'a/b'])('"%s" is no pattern', (words) => {
	const text = `Of aab, ${words} and ${words} too.`;
	const start = text.lastIndexOf(words);
	const span = { start, end: start + words.length };
	expect(clozeOf({ start: 0, end: text.length, quote: text }, span)).toBe(
		'Of aab, … and {{gap}} too.',
	);
});

test('a number knows its value, so that it can be typed in digits', () => {
	const { draft, id } = withAdded(draftOf('The harbour has nine ferries.'), 'nine');
	expect(contentOf(draft, id)).toMatchObject({ answer: 'nine', value: { number: 9 } });
});

test('words of two sentences cite both', () => {
	const { draft, id } = withAdded(draftOf(TEXT), 'harbour. Tarn');
	const { citation } = contentOf(draft, id);
	expect(citation?.quote.startsWith('The U.S.')).toBe(true);
	expect(citation?.quote.endsWith('near Varn.')).toBe(true);
});

test('the same words twice are two cards', () => {
	const once = withAdded(draftOf(TEXT), 'Varn');
	const twice = withAdded(once.draft, 'Varn');
	expect(twice.id).not.toBe(once.id);
});

test('half an article is no answer', () => {
	const text = 'Tarn lies far out. '.repeat(20);
	expect(refusalOf(draftOf(text), { kind: 'add', span: { start: 0, end: 300 } })).toBe(
		'selection-too-long',
	);
});
