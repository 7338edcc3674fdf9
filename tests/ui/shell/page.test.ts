import '../../../src/app.css';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import Page from '#lib/ui/shell/Page.svelte';

afterEach(() => page.viewport(414, 896));

const shown = (html: string) => createRawSnippet(() => ({ render: () => html }));
const header = shown('<header>Rivers</header>');
const children = shown('<p style="height: 2000px">A long list</p>');

test('on a low screen the one way on is at hand', async () => {
	await page.viewport(390, 420);
	await render(Page, { header, children, foot: shown('<button>Next</button>') });
	const { top, bottom } = page.getByRole('button').element().getBoundingClientRect();
	expect(top).toBeGreaterThan(0);
	expect(bottom).toBeLessThanOrEqual(420);
});

test('on a low screen a foot of more than a button does not lie on what is read', async () => {
	await page.viewport(390, 420);
	await render(Page, {
		header,
		children,
		foot: shown('<div>A word, and <button>On</button></div>'),
	});
	expect(page.getByRole('button').element().getBoundingClientRect().top).toBeGreaterThan(2000);
});

test('where hardly anything is left above it, not even a button does', async () => {
	await page.viewport(390, 300);
	await render(Page, { header, children, foot: shown('<button>Next</button>') });
	expect(page.getByRole('button').element().getBoundingClientRect().top).toBeGreaterThan(2000);
});
