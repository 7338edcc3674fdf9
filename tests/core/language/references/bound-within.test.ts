import { expect, test } from 'vitest';
import { isBoundWithin } from '#lib/core/language/references/bound-within.ts';
import { readingOf } from '../english.ts';

/** Whether the last token that reads so is explained by its own sentence. */
function isBound(word: string, text: string): boolean {
	const reading = readingOf(text);
	const at = reading.tokens.findLastIndex(({ lower }) => lower === word);
	const shown = reading.sentences.at(-1);
	if (at < 0 || shown === undefined) throw new Error(`no "${word}"`);
	return isBoundWithin(reading, at, shown);
}

test.each([
	['their', 'Pharmacists train each spring in their new role.'],
	['its', 'The bridge lost its roof in the storm.'],
	['he', 'Jonas Reed rowed until he was seventy.'],
	['she', 'Ada Marlow rowed until she was seventy.'],
	['themselves', 'In spring they train themselves.'],
	['they', 'The boats and oars floated until they sank.'],
	['their', 'Despite their soft bodies, jellyfishes swim far.'],
	['it', 'The ministry opened the bridge and then closed it.'],
	['it', 'It is known that the bridge sank.'],
	['it', 'It is hard to say where the bridge sank.'],
])('"%s" is explained in: %s', (word, text) => {
	expect(isBound(word, text)).toBe(true);
});

test.each([
	['it', 'The ministry has banned it.'],
	['it', 'The ministry no longer wants to support it.'],
	['he', 'In the Repeal of the Old Mass he was very clear.'],
	['their', 'The bridge lost their roof in the storm.'],
	['its', 'The painters lost its roof in the storm.'],
	['its', 'The painter lost its roof in the storm.'],
	['he', 'Ada Marlow rowed until he was seventy.'],
	['she', 'The bridge stood until she was seventy.'],
	['it', 'It was due to leave.'],
	['it', 'It sank in the storm.'],
	['his', 'Despite his age, the bridge stood firm.'],
])('"%s" is not explained in: %s', (word, text) => {
	expect(isBound(word, text)).toBe(false);
});

test('what stands before the shown words explains nothing', () => {
	expect(isBound('its', 'The bridge stood. Suddenly its roof fell.')).toBe(false);
});

test('"the team" is told of by a name before it', () => {
	const within = (text: string): boolean => {
		const reading = readingOf(text);
		const at = reading.tokens.findIndex(
			({ lower }, token) => lower === 'the' && reading.tokens[token + 1]?.lower === 'team',
		);
		return isBoundWithin(reading, at, { first: 0, last: reading.tokens.length });
	};
	expect(within('Ada Marlow led the team in 1923.')).toBe(true);
	expect(within('Somebody led the team of Ada Marlow.')).toBe(false);
});
