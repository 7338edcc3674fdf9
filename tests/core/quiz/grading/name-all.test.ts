import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member, MemberId } from '#lib/core/cards/card.ts';
import { gradeName } from '#lib/core/quiz/grading/grade-name.ts';
import { matchMember, type MemberMatch } from '#lib/core/quiz/grading/name-all.ts';

const member = (label: string, ...accepted: string[]): Member => ({
	...{ id: label as MemberId, label, accepted },
});

const MEMBERS = [
	...[
		member('Niger'),
		member('Nigeria'),
		member('Guinea'),
		member('Guinea-Bissau'),
		member('Iran'),
	],
	...[
		member('China', "China, People's Republic of", 'PRC'),
		member('Kyrgyzstan', 'Kyrgyz Republic'),
	],
];

function match(response: string, typos: boolean, found: readonly string[] = []): string {
	const seen = new Set(found as MemberId[]);
	return short(matchMember(response, MEMBERS, seen, { typos, others: ['Iraq', 'France'] }));
}

function short(match: MemberMatch): string {
	if (match.kind === 'nothing') return 'nothing';
	if (match.kind === 'intrusion') return `intrusion ${match.name}`;
	const typo = match.kind === 'found' && match.isTypo ? ' (typo)' : '';
	return `${match.kind} ${match.member.label}${typo}`;
}

describe('while a name is being typed', () => {
	test.each([
		['', 'nothing'],
		['ira', 'nothing'],
		['Iran', 'found Iran'],
		['Irann', 'nothing'],
		['prc', 'found China'],
		['china', 'found China'],
		['kyrgyz republic', 'found Kyrgyzstan'],
		['Iraq', 'nothing'],
		['+ Iran.', 'found Iran'],
	])('%s is %s', (text, expected) => {
		expect(match(text, false)).toBe(expected);
	});

	test('a name that a longer one begins with counts, and leaves the text to go on', () => {
		expect(match('Niger', false)).toBe('prefix Niger');
		expect(match('Nigeria', false, ['Niger'])).toBe('found Nigeria');
		expect(match('Guinea', false)).toBe('prefix Guinea');
		expect(match('Guinea Bissau', false, ['Guinea'])).toBe('found Guinea-Bissau');
		expect(match('Niger', false, ['Nigeria'])).toBe('found Niger');
	});

	test('a short form that the name of the same one begins with waits for the rest', () => {
		const jubilee = member('20th jubilee of the club', '20th jubilee');
		const typed = (text: string, typos: boolean) =>
			short(matchMember(text, [jubilee], new Set(), { typos }));
		expect(typed('20th jubilee', false)).toBe('nothing');
		expect(typed('20th jubilee of the club', false)).toBe(`found ${jubilee.label}`);
		expect(typed('20th jubilee', true)).toBe(`found ${jubilee.label}`);
	});

	test('a name already found is no bar on the way to a longer one', () => {
		expect(match('Niger', false, ['Niger'])).toBe('nothing');
		expect(match('Niger', false, ['Niger', 'Nigeria'])).toBe('already Niger');
		expect(match('Niger', true, ['Niger'])).toBe('already Niger');
	});
});

describe('once a name is entered', () => {
	test.each([
		['Iran', 'found Iran'],
		['Irann', 'found Iran (typo)'],
		['Kirgizstan', 'found Kyrgyzstan (typo)'],
		['Nigera', 'nothing'],
		['Iraq', 'intrusion Iraq'],
		['Frnace', 'intrusion France'],
		['Atlantis', 'nothing'],
		['Republic', 'nothing'],
		['  ', 'nothing'],
	])('%s is %s', (text, expected) => {
		expect(match(text, true)).toBe(expected);
	});

	test.each(['Kyrgyz', 'Kyr', 'Iranian'])(
		'%s is a part or a relative of a member, not something else',
		(text) => {
			expect(match(text, true)).toBe('nothing');
		},
	);

	test('a known name is something else, also where a member begins with it', () => {
		const others = ['Guinea', 'Niger'];
		const members = [member('Guinea-Bissau'), member('Nigeria')];
		const entered = (text: string) =>
			short(matchMember(text, members, new Set(), { typos: true, others }));
		expect(entered('Guinea')).toBe('intrusion Guinea');
		expect(entered('Niger')).toBe('intrusion Niger');
		expect(entered('Guin')).toBe('nothing');
	});

	test('a name in another language is not said to be something else', () => {
		expect(['中国', 'الصين'].map((text) => match(text, true))).toEqual(['nothing', 'nothing']);
	});

	test('a slip in one already found is known as that one', () => {
		expect(match('Irann', true, ['Iran'])).toBe('already Iran');
	});
});

test('what is entered is found where its grade as the name of a member says so', () => {
	const letters = [...MEMBERS.map(({ label }) => label), 'Iraq', 'a', 'n', 'g', ' ', '-', '7'];
	const typed = fc
		.tuple(fc.constantFrom(...letters), fc.nat(9), fc.constantFrom('', ...letters), fc.nat(2))
		.map(([word, at, put, out]) => word.slice(0, at) + put + word.slice(at + out));
	fc.assert(
		fc.property(typed, (text) => {
			const forms = (one: Member) => [one.label, ...one.accepted];
			const passing = MEMBERS.filter((one) => {
				const rest = MEMBERS.filter((other) => other !== one).flatMap(forms);
				const key = { answer: one.label, accepted: one.accepted };
				return /right|typo/.test(gradeName(text, key, [...rest, 'Iraq', 'France']).kind);
			});
			const match = matchMember(text, MEMBERS, new Set(), {
				typos: true,
				others: ['Iraq', 'France'],
			});
			const found = match.kind === 'found' || match.kind === 'prefix' ? [match.member] : [];
			expect(found).toEqual(passing.slice(0, 1));
		}),
	);
});
