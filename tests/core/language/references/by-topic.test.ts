import { expect, test } from 'vitest';
import { readingOf, wordsOf } from '../english.ts';

/** What each pointing word of the last sentence stands for, in an article of that title. */
function lastReferences(title: string, text: string): Record<string, string | undefined> {
	const reading = readingOf(text, { title });
	const last = reading.sentences.at(-1);
	return Object.fromEntries(
		[...reading.references.values()]
			.filter(({ first }) => last !== undefined && first >= last.first)
			.map((reference) => [wordsOf(reading, reference), reference.words]),
	);
}

const RAIN = 'Rain fell for days on the hills. ';

test('"she" is whom the article is about, where nobody else is near', () => {
	const text = `Ruth Keller taught Ada Marlow in Leeds. ${RAIN}${RAIN}She rowed on.`;
	expect(lastReferences('Ada Marlow', text)).toMatchObject({ She: 'Ada Marlow' });
	expect(lastReferences('A row of rain', text)).toHaveProperty('She', undefined);
});

test('"she" is nobody where another woman was just named', () => {
	const text = `Ada Marlow was born in Leeds. ${RAIN}${RAIN}Ruth Keller and Anna Berg met. She rowed on.`;
	expect(lastReferences('Ada Marlow', text)).toHaveProperty('She', undefined);
});

test('"he" is not the woman whom the article is about', () => {
	const text = `Ada Marlow was born in Leeds. She won. ${RAIN}${RAIN}He rowed on.`;
	expect(lastReferences('Ada Marlow', text)).toHaveProperty('He', undefined);
});

test('"the university" is the one in the title', () => {
	const text = `Norwick University beat Varn University in 1875. ${RAIN}${RAIN}The university grew.`;
	expect(lastReferences('Norwick University', text)).toMatchObject({
		'The university': 'Norwick University',
	});
	expect(lastReferences('A row of rain', text)).toHaveProperty('The university', undefined);
});

test('"the city" is the place of the title, unless another place is near', () => {
	const near = 'People live in Varn. People like Varn. ';
	const alone = `${near}${RAIN}${RAIN}The city grew.`;
	expect(lastReferences('Varn', alone)).toMatchObject({ 'The city': 'Varn' });
	const beside = `${near}${RAIN}People moved to Leeds. The city grew.`;
	expect(lastReferences('Varn', beside)).not.toMatchObject({ 'The city': 'Varn' });
});

test('"she" goes on about the subject before, whoever came by', () => {
	const taught = 'Ada Marlow was the child of a clerk and a nurse. ';
	const text = `${taught}She was taught by Lennox Hale. In 1953 she rowed in Leeds.`;
	expect(lastReferences('Ada Marlow', text)).toMatchObject({ she: 'Ada Marlow' });
	const other = `${taught}She met Ruth Keller in Leeds. In 1953 she rowed in Tarn.`;
	expect(lastReferences('Ada Marlow', other)).toHaveProperty('she', undefined);
});
