import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedQuiz } from '#lib/core/exchange/printed-quiz.ts';
import { ferries, harbour, opened, place } from '../deck/harbour.ts';
import { anyDeck } from './any-deck.ts';

test('a card becomes options in letters, a line, or a line a member', () => {
	const cards = [
		{ ...place, distractors: ['Varn', 'Lio', 'Ostra'] },
		opened,
		ferries,
		{ ...ferries, distractors: ['Auk', 'Swan'] },
	];
	const [choice, line, lines, several] = printedQuiz({ ...harbour, cards });
	expect(choice).toMatchObject({
		prompt: 'The harbour of _____ was opened on 4 March 2024.',
		answering: { kind: 'choice' },
		key: ['Tarn'],
	});
	expect(line).toMatchObject({
		answering: { kind: 'lines', count: 1 },
		key: ['4 March 2024'],
		letters: [],
	});
	expect(lines).toMatchObject({
		answering: { kind: 'lines', count: 3 },
		key: ['Heron', 'Tern', 'Gull'],
	});
	expect(several).toMatchObject({ answering: { kind: 'several' } });
	expect(several?.letters).toHaveLength(3);
});

test('in any deck the letters of the key are those of the right options, and every sentence is there', () => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const questions = printedQuiz(deck);
			expect(questions.map(({ quoted }) => quoted)).toEqual(
				deck.cards.map(({ citation }) => {
					if (citation === null) return 'not from the article';
					const isMarked = /^["“”„«»]|["“”«»]$/u.test(citation.quote);
					return isMarked ? citation.quote : `“${citation.quote}”`;
				}),
			);
			for (const { answering, letters, key } of questions) {
				if (answering.kind === 'lines') continue;
				const right = answering.options.filter(({ letter }) => letters.includes(letter));
				expect(new Set(right.map(({ text }) => text))).toEqual(new Set(key));
				expect(answering.options.length).toBeGreaterThan(letters.length);
			}
		}),
	);
});

test('the right option stands at any place, and at the same one on every sheet', () => {
	const cards = Array.from({ length: 40 }, (_, index) => ({
		...place,
		id: `card${String(index).padStart(4, '0')}` as typeof place.id,
		distractors: ['Varn', 'Lio', 'Ostra'],
	}));
	const letters = printedQuiz({ ...harbour, cards }).flatMap((question) => question.letters);
	expect(new Set(letters)).toEqual(new Set(['A', 'B', 'C', 'D']));
	expect(printedQuiz({ ...harbour, cards }).flatMap((question) => question.letters)).toEqual(
		letters,
	);
});
