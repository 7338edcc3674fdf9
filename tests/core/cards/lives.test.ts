import { describe, expect, test } from 'vitest';
import { cardsOf, line } from './cards-of.ts';

const lives = (text: string, title: string) => cardsOf(text, { title }).map(line).join('\n');

describe('the life of somebody', () => {
	test('goes by the surname, though others of the family bear it too', () => {
		const made = lives(
			'Anna Ruth Holt (3 May 1870 – 9 June 1941) was a Danish botanist. Holt was born in Randers, a child of the ' +
				'baker Erik Holt and his wife Ida, a weaver. She studied chemistry at the University of Tarn, from which ' +
				'she graduated in 1895. The garden behind the house at the edge of the town had more than sixty kinds of moss in it. ' +
				'In 1901 Holt joined the Norwick expedition led by Jens Krag, during which she ' +
				'collected 612 plants, on foot and by boat, in 40 days. Anna Holt was fond of moss. Holt, who had no ' +
				'children, died of cholera in Viborg at the age of 71.',
			'Anna Holt',
		);
		expect(made).toContain('Where was Anna Ruth Holt born? -> Randers');
		expect(made).toContain('In which year did Anna Ruth Holt graduate? -> 1895');
		expect(made).toContain('join the Norwick expedition led by Jens Krag? -> 1901');
		expect(made).toContain('plants did Anna Ruth Holt collect on foot and by boat in 40 days? -> 612');
		expect(made).toContain('Where did Anna Ruth Holt die? -> Viborg');
		expect(made).not.toContain('1901 Holt');
	});

	test('does not make her of somebody else who is named behind', () => {
		const made = lives(
			'Anna Holt was a Danish botanist. Holt lived with Ida Krag in Randers. She left Tarn in 1895.',
			'Anna Holt',
		);
		expect(made).not.toContain('1895');
	});
});

test('two counts joined are not one', () => {
	const made = lives('The Tarn Museum sold 41 maps and three globes in 1950.', 'The Tarn Museum');
	expect(made).not.toContain('How many maps and three globes');
});
