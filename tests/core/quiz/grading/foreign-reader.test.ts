import { expect, test } from 'vitest';
import type { Member, MemberId } from '#lib/core/cards/card.ts';
import { foreignReader } from '#lib/core/quiz/grading/foreign-reader.ts';

function country(label: string, place: string): Member {
	return { id: place as MemberId, label, accepted: [], place };
}

const MEMBERS: readonly Member[] = [
	...[country('China', 'CN'), country('India', 'IN'), country('Indonesia', 'ID')],
	{ id: 'afu' as MemberId, label: 'African Union', accepted: ['AU'] },
];
const read = foreignReader(MEMBERS);

test.each([
	['中国', 'China'],
	['الصين', 'China'],
	['chine', 'China'],
	['Индия', 'India'],
	['印度尼西亚', 'Indonesia'],
])('%s means %s', (text, label) => {
	expect(read(text, 'typing')).toBe(label);
});

test('a name that may go on to another waits until it is entered', () => {
	expect(read('印度', 'typing')).toBe('印度');
	expect(read('印度', 'entered')).toBe('India');
});

test.each(['', 'Россия', 'chin', 'African Union', 'Chinaa'])('"%s" is left as it is', (text) => {
	expect(read(text, 'entered')).toBe(text);
});
