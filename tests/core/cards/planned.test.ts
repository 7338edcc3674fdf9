import { describe, expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

describe('what is planned is asked in the words that say so', () => {
	test.each([
		[
			'The Marn Tunnel is due to open in 2027.',
			'In which year is the Marn Tunnel due to open? -> 2027',
		],
		[
			'The Tarn Council is expected to move to Brill on 1 October.',
			'When is the Tarn Council expected to move to Brill? -> 1 October 2025',
		],
		[
			'The Tarn Cup is to be held in Brill on 31 May 2026.',
			'When is the Tarn Cup to be held? -> 31 May 2026',
		],
	])('%s', (text, card) => {
		expect(linesOf(text)).toContain(card);
	});
});

test('what was to be may not have come, and what is not to be is not asked', () => {
	expect(linesOf('The Marn Tunnel was due to open in 2019.')).not.toContain('due to open?');
	expect(linesOf('The Marn Tunnel is not due to open in 2027.')).not.toContain('due to open?');
});

test('a thing is known by the name that it will be called', () => {
	const text =
		'The merged company, which will be called Tarn Foods, is expected to begin trading on 1 October.';
	expect(linesOf(text)).toContain(
		'When is Tarn Foods expected to begin trading? -> 1 October 2025',
	);
});
