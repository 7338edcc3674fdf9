import { describe, expect, test } from 'vitest';
import { deckOf, problems } from './deck-of.ts';
import { ferries } from './harbour.ts';

describe('a member', () => {
	const text = 'The observers are Belarus, Mongolia and Burma; Varn watches.';
	const observers = (...members: readonly object[]) => {
		const withIds = members.map((member, index) => ({
			id: `m${index}`,
			accepted: [],
			...member,
		}));
		return deckOf(text, { ...ferries, prompt: 'Name the observers.', members: withIds });
	};

	test('has the place that its label names', () => {
		const mongolia = { label: 'Mongolia', place: 'MN' };
		expect(
			problems(
				observers({ label: 'Belarus', place: 'MN', accepted: ['Mongolia'] }, { label: 'Burma' }),
			),
		).toEqual([
			'cards[0].members[0].place is another country than the label names; make the two agree',
		]);
		expect(problems(observers(mongolia, { label: 'Varn', place: 'BY' }))).toEqual([
			'cards[0].members[1].place is a country, but the label names none; remove the place',
		]);
		expect(problems(observers(mongolia, { label: 'Belarus', place: 'BY' }))).toEqual([]);
	});

	test('is in its set only once, under whatever name', () => {
		const mongolia = { label: 'Mongolia', place: 'MN' };
		expect(problems(observers(mongolia, { label: ' mongólia' }))).toContain(
			'cards[0].members[1].label is the same as members[0].label; remove one of them',
		);
		expect(
			problems(
				observers({ label: 'Burma' }, { label: 'Myanmar', place: 'MM', accepted: ['Burma'] }),
			),
		).toEqual(['cards[0].members[1].label is the same as members[0].label; remove one of them']);
	});
});
