import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markForm, passage } from '#lib/ui/source/marked.ts';

describe('the answer in its quote', () => {
	test('is marked where it stands', () => {
		expect(markForm('It has nine members.', ['nine'])).toEqual({
			before: 'It has ',
			marked: 'nine',
			after: ' members.',
		});
	});

	test('is not found inside another word', () => {
		expect(markForm('Nigeria borders Niger.', ['Niger']).before).toBe('Nigeria borders ');
	});

	test('falls back to another form, then to another case', () => {
		expect(markForm('the Organisation', ['SCO', 'organisation']).marked).toBe('Organisation');
	});

	test('a form with signs in it is taken literally', () => {
		expect(markForm('the "SCO+" (new) format', ['(new)']).marked).toBe('(new)');
	});

	test('nothing is marked where the answer is worked out', () => {
		expect(markForm('Nine of them.', ['9'])).toEqual({
			before: 'Nine of them.',
			marked: '',
			after: '',
		});
	});
});

describe('a passage', () => {
	test('marks a citation across two paragraphs', () => {
		expect(passage('One two.\n\nThree four.\n\nFive.', 4, 15)).toEqual([
			{ before: 'One ', marked: 'two.', after: '' },
			{ before: '', marked: 'Three', after: ' four.' },
			{ before: '', marked: '', after: 'Five.' },
		]);
	});

	test('loses no letter of the article', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[ab \n]{0,40}$/), fc.nat(40), fc.nat(40), (text, a, b) => {
				const parts = passage(text, Math.min(a, b), Math.max(a, b));
				const read = parts.map(({ before, marked, after }) => before + marked + after).join('');
				return read.replaceAll(/\s/g, '') === text.replaceAll(/\s/g, '');
			}),
		);
	});
});
