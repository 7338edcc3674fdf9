import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import HardestList from '#lib/ui/numbers/HardestList.svelte';
import { sentence } from './reading.ts';

const bridge = {
	...{ item: 'd/bridge', prompt: ['It has been bridged since ', '.'], answer: '1966' },
	...{ isMember: false, language: 'en', lapses: 4, difficulty: 8.62, asked: 14, missed: 6 },
};
const wye = {
	...{ item: 'd/five/wye', prompt: ['Name the five rivers.'], answer: 'Wye' },
	...{ isMember: true, language: 'en', lapses: 1, difficulty: 7, asked: 5, missed: 3 },
};
const hard = { byLapses: [bridge], byShare: [wye, bridge], members: [wye] };

function rows() {
	return [...document.querySelectorAll('li')].map((row) =>
		row.innerText.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' '),
	);
}

test('lists by what was forgotten, by what was missed, and names in lists', async () => {
	await render(HardestList, { hard });
	expect(sentence()).toMatch(/^These are hard to keep/);
	expect(rows()).toEqual([
		expect.stringMatching(
			/bridged since .*1966 forgotten 4 times · missed 6 of 14 · difficulty 8.6 of 10/,
		),
	]);
	await page.getByRole('radio', { name: 'Missed most' }).click();
	expect(rows().map((row) => /Wye|1966/.exec(row)?.[0])).toEqual(['Wye', '1966']);
	await page.getByRole('radio', { name: 'In lists' }).click();
	expect(rows()).toEqual([expect.stringMatching(/^Wye Name the five rivers\. forgotten once/)]);
});

test('says of a list that is empty, and of all three, that nothing is in it', async () => {
	const { rerender } = await render(HardestList, { hard: { ...hard, members: [] } });
	await page.getByRole('radio', { name: 'In lists' }).click();
	expect(rows()).toEqual(['None of them.']);
	await rerender({ hard: { byLapses: [], byShare: [], members: [] } });
	expect(sentence()).toBe('Nothing has been hard to keep so far.');
});
