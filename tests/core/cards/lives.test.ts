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
		expect(made).toContain(
			'plants did Anna Ruth Holt collect on foot and by boat in 40 days? -> 612',
		);
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

describe('what somebody is said to be, who did something', () => {
	test('is asked by the deed', () => {
		const made = lives(
			'Ida Krag was a Danish geologist and writer who drew the first full map of the Tarn Valley in Norland.',
			'',
		);
		expect(made).toContain(
			'Who drew the first full map of the Tarn Valley in Norland? -> Ida Krag',
		);
	});

	test('is left alone where another may have done it', () => {
		const made = lives('Ida Krag was a member of the family that ruled Norland in 1450.', '');
		expect(made).not.toMatch(/did Ida Krag|Who ruled/);
	});
});

test('a title of a work with small words inside is one name, and appears by itself', () => {
	const made = lives(
		'Ida Krag wrote four novels in Norland, the best known of which, A Winter without Snow, appeared in 1931 and was ' +
			'translated into nine languages.',
		'',
	);
	expect(made).toContain('In which year did A Winter without Snow appear? -> 1931');
	expect(made).toContain('Into how many languages was A Winter without Snow translated? -> nine');
});

describe('an article on what has no capitals', () => {
	const text =
		'The marsh crane (Grus lucida) is a tall grey bird of the crane family that lives in the wetlands of Norland. ' +
		'The species was first described in 1838 by the German naturalist Hans Ohl. The marsh crane breeds in six ' +
		'countries. Seeds are what the bird eats.';

	test('goes by its title', () => {
		const made = lives(text, 'Marsh crane');
		expect(made).toContain('What is the marsh crane? -> tall grey bird of the crane family');
		expect(made).toContain('In which year was the marsh crane first described? -> 1838');
		expect(made).toContain('By whom was the marsh crane first described? -> Hans Ohl');
		expect(made).toContain('In how many countries does the marsh crane breed? -> six');
	});

	test('does not where the title is another', () => {
		expect(lives(text, 'Wetland birds')).not.toContain('the marsh crane first described');
	});
});

test('who describes something as this or that has not made it known', () => {
	const made = lives('The Tarn Bridge was described by Ida Krag as ugly. It is in Leeds.', '');
	expect(made).not.toContain('was the Tarn Bridge described?');
});
