/** What a deck may hold, so that an untrusted one cannot exhaust a phone. */
export const LIMITS = {
	cards: 2_000,
	/** UTF-16 units of one prompt, answer, note, form or hint. */
	text: 2_048,
	/** UTF-16 units of the article. */
	article: 200 * 1024,
	/** Accepted forms, distractors of one card. */
	choices: 64,
	members: 500,
	tags: 32,
} as const;
