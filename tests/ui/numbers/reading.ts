import { expect } from 'vitest';
import { page } from 'vitest/browser';

/** Opens the table beneath a figure and reads its rows, the head first. */
export async function tableRows(): Promise<readonly string[][]> {
	await page.getByText('As a table').click();
	await expect.element(page.getByRole('table')).toBeVisible();
	return [...document.querySelectorAll('tr')].map((row) =>
		[...row.children].map((cell) => (cell as HTMLElement).innerText.replaceAll('\u00a0', ' ')),
	);
}

/** What a figure says in its sentence. */
export function sentence(): string {
	return (document.querySelector('.says')?.textContent ?? '').replaceAll('\u00a0', ' ');
}
