import type { Run } from './sentence.ts';
import type { Token } from './token.ts';

/** The noun of "X was an English mathematician", "X is a harbour town". */
export function saidToBe(tokens: readonly Token[], run: Run): string | undefined {
	let at = run.last;
	if (tokens[at]?.text === '(') while (at < run.last + 16 && tokens[at - 1]?.text !== ')') at++;
	if (!/^(?:is|was)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'DET')
		return undefined;
	for (let noun = at + 2; noun < at + 8; noun++) {
		const token = tokens[noun];
		if (token?.pos === 'NOUN' && tokens[noun + 1]?.pos !== 'NOUN') return token.lower;
		// "a fishing village"
		const isModifier = token?.pos === 'VERB' && token.lower.endsWith('ing');
		if (token === undefined || !(isModifier || /^(?:ADJ|NOUN|PROPN|ADV)$/.test(token.pos)))
			return undefined;
	}
	return undefined;
}
