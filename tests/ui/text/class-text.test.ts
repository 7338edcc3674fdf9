import { expect, test } from 'vitest';
import { slipFromFragment, slipToFragment } from '#lib/core/quiz/class/slip-link.ts';
import type { Slip } from '#lib/core/quiz/class/slip.ts';
import { t } from '#lib/ui/text/class-text.ts';
import { sampleSlip } from '../../core/quiz/class/sample-slip.ts';

/** In which words a learner is told of what their result's link holds. */
const TOLD: Readonly<Record<keyof Slip, string>> = {
	nickname: 'this name',
	deck: 'which deck and quiz it was',
	deckTitle: 'which deck and quiz it was',
	quiz: 'which deck and quiz it was',
	run: 'a mark of this try',
	credit: 'your score and points',
	points: 'your score and points',
	claims: 'how many answers count by your own word',
	ms: 'the time you had and took',
	clock: 'the time you had and took',
	allowance: 'the time you had and took',
	questions: 'the questions you were asked',
	asked: 'the questions you were asked and those you missed',
	endedAt: 'when you were done',
	at: 'when this link was made',
};

const words = t('send.what');
const [list = ''] = words.split('.');

test('a learner is told of every field that the link of their result holds', () => {
	const read = slipFromFragment(slipToFragment(sampleSlip({ at: 2, endedAt: 1 })));
	if (!read.ok) throw new Error(read.reason);
	expect(Object.keys(read.slip).sort()).toEqual(Object.keys(TOLD).sort());
	for (const told of Object.values(TOLD)) expect(list).toContain(told);
});

test('and of nothing that it does not hold', () => {
	const longestFirst = [...new Set(Object.values(TOLD))].sort((a, b) => b.length - a.length);
	const rest = longestFirst.reduce((left, told) => left.replace(told, ''), list);
	expect(rest.replace(/[,\s]+|\band\b/g, ' ').trim()).toBe('The link holds');
});
