import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import LastBackup from '#lib/ui/backup/LastBackup.svelte';

test.each([
	[
		{ daysAgo: 0, date: '2026-11-30' },
		0,
		/Last backup: today.*All that you have studied is in it/s,
	],
	[{ daysAgo: 1, date: '2026-11-29' }, 1, /Last backup: yesterday.*1 answer or change is in no/s],
	[{ daysAgo: 30, date: '2026-10-31' }, 240, /Last backup: 31.October.2026.*240 answers and/s],
	[null, 0, /No backup yet.*You have answered nothing yet/s],
	[null, 12, /No backup yet.*12 answers and changes are in no backup/s],
])('of %o, with %i since, is told in words', async (last, unsaved, words) => {
	const { container } = await render(LastBackup, { last, unsaved });
	await expect.element(page.elementLocator(container)).toMatchTextContent(words);
});
