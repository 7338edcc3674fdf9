import type { Check } from './check.ts';

/** Nothing in the prompt points outside it: no unbound pronoun, no "yesterday", no "this plan", no "the article". */
export const promptStandsAlone: Check = {
	reason: 'prompt-points-outside',
	fails: ({ prompt, fact }) => {
		const words = prompt.replace(/“[^”]*”|"[^"]*"/g, '“”').replaceAll("'", '’');
		return (
			POINTERS.some((pointer) => pointer.test(words)) ||
			pointsThere(words) ||
			(fact.form !== 'mention' && hasUnboundPronoun(words))
		);
	},
};

const POINTERS: readonly RegExp[] = [
	/\b(?:yesterday|today|tonight|tomorrow|nowadays|currently|recently|so far|ago)\b/i,
	/\b(?:last|next|this|coming|past) (?:day|week|weekend|month|year|decade|century|morning|night|summer|winter|spring|autumn|season)\b/i,
	/\b(?:days?|weeks?|months?|years?|hours?) (?:earlier|later)\b/i,
	/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! Agreement| Times)/,
	/\b(?:the|this) (?:article|text|passage|author|report|story|sentence|paragraph)\b/i,
	/\b(?:this|these|those) \p{Ll}+/iu,
	/\b(?:the (?:former|latter|above|following|same))\b/i,
	/(?<![\p{L}.])(?:I|we|us|our|ours|my|me|you|your)(?![\p{L}.’-])/u,
	/\bhere\b/i,
	/^(?:From there|From here|At (?:that|the) time\b(?! of)|On the (?:next|other)|Another|Others|Such|Elsewhere|Afterwards?)\b/,
	/^(?:However|But|And|Also|Moreover|Meanwhile|Instead|Then|Yet|So|Therefore|Thus|In turn|In addition)\b/,
];

/** "was killed there", where the prompt names no place before it that this could be. */
function pointsThere(words: string): boolean {
	const there = /\bthere(?=[.,;?]|$)/.exec(words);
	return (
		there !== null &&
		!/\b(?:in|at|to|from|near|of|on|visited|left|reached) (?:the |an? )?(?:\p{Lu}|\{\{)/u.test(
			words.slice(0, there.index),
		)
	);
}

/** A third-person pronoun with no name before it that could bind it. */
function hasUnboundPronoun(words: string): boolean {
	const pronoun = /\b(?:he|she|him|her|hers|his|they|them|their|theirs|it|its)\b/i.exec(words);
	if (pronoun === null) return false;
	const before = words
		.slice(0, pronoun.index)
		.replace(/^\S+/, '')
		.replace(/\{\{gap\}\}/, '');
	return !/\p{Lu}/u.test(before);
}
