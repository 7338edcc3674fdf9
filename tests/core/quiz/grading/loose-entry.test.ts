import { expect, test } from 'vitest';
import { listedIn } from '#lib/core/quiz/grading/loose-entry.ts';

test.each([
	['Nepal, Egypt and Qatar', ['Nepal', 'Egypt', 'Qatar']],
	['Nepal & Egypt + Qatar; Iran/Iraq', ['Nepal', 'Egypt', 'Qatar', 'Iran', 'Iraq']],
	['Andorra', ['Andorra']],
	['SCO+', ['SCO+']],
	[' , ', []],
])('names listed in %j', (text, names) => {
	expect(listedIn(text)).toEqual(names);
});
