import { expect, test } from 'vitest';
import type { CardId, FactId, Member, MemberId, PlainCard, SetCard } from '#lib/core/cards/card.ts';
import { matchMember } from '#lib/core/quiz/grading/name-all.ts';
import { otherAnswers } from '#lib/core/quiz/grading/other-answers.ts';
import { harbour } from '../../deck/harbour.ts';

const member = (label: string, place: string): Member => ({
	id: place.toLowerCase() as MemberId,
	label,
	accepted: [],
	place,
});
const pact: SetCard = {
	id: 'pactpact' as CardId,
	kind: 'set',
	prompt: 'Which two countries signed the pact of Tarn?',
	accepted: [],
	citation: null,
	fact: 'pact' as FactId,
	members: [member('Iran', 'IR'), member('Nigeria', 'NG')],
};
const host: PlainCard = {
	id: 'hosthost' as CardId,
	kind: 'basic',
	prompt: 'Where was it signed?',
	answer: 'Tarn',
	accepted: ['the Tarn'],
	citation: null,
	fact: 'host' as FactId,
};
const deck = { ...harbour, cards: [pact, host] };

test('a country that is not a member is an intruder, not a slip of the finger', () => {
	const others = otherAnswers(deck, pact);
	const match = matchMember('Iraq', pact.members, new Set(), { typos: true, others });
	expect(match).toEqual({ kind: 'intrusion', name: 'Iraq' });
});

test('a slip in a member’s own name still counts', () => {
	const others = otherAnswers(deck, pact);
	expect(matchMember('Nigerai', pact.members, new Set(), { typos: true, others })).toMatchObject({
		kind: 'found',
		isTypo: true,
	});
});

test('the other cards’ answers are others, a card’s own are not', () => {
	expect(otherAnswers(deck, pact)).toContain('the Tarn');
	expect(otherAnswers(deck, host)).toEqual(['Iran', 'Nigeria']);
});
