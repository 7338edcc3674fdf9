import { expect, test } from 'vitest';
import { factsOf } from '../facts/facts-of.ts';
import { linesOf } from './cards-of.ts';

test('who agreed to buy what, and for how much, by the word of the buyer', () => {
	const lines = linesOf(
		'Tarn Foods, a dairy in Brill, said on Monday that it had agreed to buy its Dutch rival Van Holm for 3.2 billion euros in cash.',
	);
	expect(lines).toContain(
		'For how much did Tarn Foods agree to buy Van Holm? -> 3.2 billion euros',
	);
	expect(lines).toMatch(/What did Tarn Foods agree to buy for 3.2 billion euros\? -> Van Holm/);
});

test('what was bought is asked as bought', () => {
	const lines = linesOf('Tarn Foods bought Marn Dairies for about 40 million dollars in 2019.');
	expect(lines).toContain(
		'For about how much did Tarn Foods buy Marn Dairies in 2019? -> 40 million dollars',
	);
	expect(lines).toContain('bought Marn Dairies for about 40 million dollars? -> Tarn Foods');
});

test('no deal where it is denied, may be, or something of the name was bought', () => {
	const none = (text: string) => {
		expect(factsOf('deal', text)).toEqual([]);
	};
	none('Tarn Foods did not buy Marn Dairies for 40 million dollars.');
	none('Tarn Foods could buy Marn Dairies for 40 million dollars.');
	none('Tarn Foods bought a warehouse in Brill for 40 million dollars.');
	none('The council said that Tarn Foods would buy Marn Dairies for 40 million dollars.');
});
