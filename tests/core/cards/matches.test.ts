import { expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

const FINAL =
	'Norwick Rowers won the Tarn Cup on Sunday, beating Marn Rovers by 3-1 in a final watched by 9,200 people in the Brill Arena.';

test('how many watched a match, and where it was', () => {
	const lines = linesOf(FINAL);
	expect(lines).toContain(
		'How many people watched Norwick Rowers win the Tarn Cup on 9 March 2025? -> 9,200',
	);
	expect(lines).toContain(
		'Where did Norwick Rowers win the Tarn Cup on 9 March 2025? -> Brill Arena',
	);
});

test('a crowd behind "before", and none that is only about so many', () => {
	const before = 'Norwick Rowers beat Marn Rovers before a crowd of 9,200 on Sunday.';
	expect(linesOf(before)).toContain(
		'How many people watched Norwick Rowers beat Marn Rovers on 9 March 2025? -> 9,200',
	);
	const about = 'Norwick Rowers beat Marn Rovers before about 9,200 people on Sunday.';
	expect(linesOf(about)).not.toContain('people watched');
});

test('the next final is one of the cup that the text names', () => {
	const text = `${FINAL} The next final is to be played in Leeds on 31 May 2026.`;
	expect(linesOf(text)).toContain(
		'When is the next final of the Tarn Cup to be played in Leeds? -> 31 May 2026',
	);
});

test('of two cups, the final may be either’s', () => {
	const text = `${FINAL} They lost the Norland League in 2020. The next final is to be played in Leeds on 31 May 2026.`;
	expect(linesOf(text)).not.toContain('next final of the');
});
