import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import ColumnChoice from '#lib/ui/exchange/ColumnChoice.svelte';

test('a column is told by its heading; one without by its number, and what stands in it', async () => {
	await render(ColumnChoice, {
		label: 'Front',
		columns: [{ heading: 'Question', sample: 'dog' }, { sample: 'it barks' }, { sample: '' }],
		chosen: 0,
		need: 'needed',
		onchoose: () => undefined,
	});
	const names = page.getByRole('option').elements();
	expect(names.map(({ textContent }) => textContent.trim())).toEqual([
		'Question',
		'Column 2: it barks',
		'Column 3',
	]);
});
