import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDeck, validateDeck, type DeckId, type DeckOrder } from '#lib/core/deck/index.ts';
import {
	deckOf,
	isNoDifference,
	problemsOf,
	remake,
	startDraft,
	type Draft,
	type FreshMaking,
} from '#lib/core/draft/index.ts';
import { english } from '../language/english.ts';

const SUMMIT = readFileSync('decks/sco-summit/article.txt', 'utf8');

function made(source: string, order: DeckOrder): FreshMaking {
	const making = makeDeck(source, order, english);
	if (!making.ok) throw new Error(making.message);
	return making;
}

function again(draft: Draft, text = draft.article.text) {
	const { title, publisher, published } = draft.details;
	return remake(draft, made(text, { title, publisher, published }));
}

const draft = startDraft(made(SUMMIT, { published: '2024-07-04' }), {
	id: 'ssssssssssssssssssssss' as DeckId,
});

test('what is made of an article is right as it is, and the same when its own text is made again', () => {
	expect(problemsOf(draft).size).toBe(0);
	expect(draft.leftOut.length).toBeGreaterThan(5);
	for (const { evidence } of draft.leftOut) expect(evidence).not.toBeNull();
	const { draft: same, difference } = again(draft);
	expect(isNoDifference(difference)).toBe(true);
	expect(same).toEqual(draft);
});

test('a corrected number changes its card, and leaves all others their ids', () => {
	const corrected = draft.article.text.replace('nine countries', 'ten countries');
	const { draft: next, difference } = again(draft, corrected);
	const count = difference.changed.find(({ parts }) => parts.includes('answer'));
	expect(count).toMatchObject({ before: { answer: 'nine' }, after: { answer: 'ten' } });
	expect(count?.after.id).toBe(count?.before.id);
	expect(difference.fresh).toEqual([]);
	expect(validateDeck(deckOf(next).deck)).toMatchObject({ ok: true });
});
