import { isIsoDate } from '../article/index.ts';
import { LIMITS } from '../deck/limits.ts';
import { isVisible } from '../deck/visible.ts';
import type { DetailProblem } from './card-problem.ts';
import type { Draft, DraftDetails } from './draft.ts';

/** What is wrong with what is told of the deck and its article. */
export function detailProblems({ details }: Pick<Draft, 'details'>): readonly DetailProblem[] {
	const found: DetailProblem[] = [];
	if (details.title.trim() === '') found.push({ detail: 'title', kind: 'empty' });
	for (const detail of ['title', 'publisher', 'url', 'note'] as const) {
		if (details[detail].length > LIMITS.text) found.push({ detail, kind: 'too-long' });
		if (!isVisible(details[detail])) found.push({ detail, kind: 'hidden' });
	}
	const { url, published, language } = trimmed(details);
	if (url !== '' && !/^https:\/\/[^\s/?#]+[^\s]*$/i.test(url)) {
		found.push({ detail: 'url', kind: 'not-https' });
	}
	if (published !== '' && !isIsoDate(published)) {
		found.push({ detail: 'published', kind: 'no-date' });
	}
	if (!/^[a-z]{2,3}(-[\w-]+)?$/i.test(language)) found.push({ detail: 'language', kind: 'no-tag' });
	return found;
}

export function isDetailSound(draft: Pick<Draft, 'details'>, detail: keyof DraftDetails): boolean {
	return !detailProblems(draft).some((problem) => problem.detail === detail);
}

function trimmed({ url, published, language }: DraftDetails): Record<string, string> & {
	readonly url: string;
	readonly published: string;
	readonly language: string;
} {
	return { url: url.trim(), published: published.trim(), language: language.trim() };
}
