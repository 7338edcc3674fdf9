import { expect, test } from 'vitest';
import { standsIn } from '#lib/core/deck/stands-in.ts';

test.each([
	['1', 'It seats 1,000 people.'],
	['000', 'It seats 1,000 people.'],
	['1', 'It seats 1 000 people.'],
	['5', 'It cost 1.5 million.'],
	['1.5', 'It cost 1.5 million.'],
	['1.5', 'It cost 1.5-million euros.'],
	['2', 'It was -2 degrees.'],
	['2 degrees', 'It was -2 degrees.'],
	['2', 'It was −2 °C.'],
	['four trains', 'It has twenty-four trains.'],
	['twenty', 'It has twenty-four trains.'],
	['two', 'Two million came.'],
	['5', 'It opens at 5:30 pm.'],
	['15', 'It opened on 15.3.2024.'],
	['2024', 'It opened on 15.3.2024.'],
])('a part of a figure is not the figure: %j in %j', (words, quote) => {
	expect(standsIn(words, quote)).toBe(false);
});

test.each([
	['1,000', 'It seats 1,000 people.'],
	['1.5 million', 'It cost €1.5 million.'],
	['€1.5 million', 'It cost €1.5 million.'],
	['-2 degrees', 'It was -2 degrees.'],
	['12', 'It is 12 km long, and 1,000 people live there.'],
	['12', 'It is 12%.'],
	['1960', 'The mill ran from 1950-1960.'],
	['1950', 'The mill ran from 1950–1960.'],
	['2024', 'It opened on 4 March 2024.'],
	['4', 'It opened on March 4, 2024.'],
	['2019', 'In 2019 500 people came.'],
	['1', 'Not 1,000 came but 1.'],
	['five', 'A five-day fair.'],
	['3', 'They won 3, lost 4.'],
])('a whole figure stands: %j in %j', (words, quote) => {
	expect(standsIn(words, quote)).toBe(true);
});
