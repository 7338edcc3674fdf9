/** Why a text of another language than English makes no cards, as a sentence for a person; `undefined` for an English one. */
export function otherLanguage(text: string): string | undefined {
	const language = likelyLanguage(text);
	return language === undefined
		? undefined
		: `This reads as ${language}, and Recto makes cards of English articles only. Give it an English text in whole sentences.`;
}

/** The commonest small words of each language; none is a common word of English. */
const SMALL_WORDS = {
	French:
		'le la les des une et est dans que qui pour sur avec au aux du ces cette sont été par pas',
	German: 'der die das und ist nicht ein eine mit von dem den im auf für als auch sich wird wurde',
	Spanish: 'el la los las que del una por con para es en se su como más fue',
	Italian: 'il la che di della del è una per con non sono dei nel alla gli',
	Portuguese: 'os que da uma para com não em na são foi dos das ao pela',
	Dutch: 'de het een van en dat op te zijn met voor niet werd ook naar',
} as const;
const ENGLISH =
	'the of and to in is was for that with by on are were from at as it this which has have had be an a not his her its their they he she but or we you i my will';

const FEWEST_WORDS = 12;
/** Running text of a language has its small words in at least this share; English has some 40 in 100. */
const OWN_SHARE = 0.12;
const NO_ENGLISH = 0.03;
/** Short lists of names and figures may hold no small word at all. */
const FEWEST_TO_MISS_ENGLISH = 40;

function likelyLanguage(text: string): string | undefined {
	const letters = text.match(/\p{L}/gu) ?? [];
	const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
	if (latin.length * 2 < letters.length) return 'a language that is not written in Latin letters';

	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < FEWEST_WORDS) return undefined;
	const english = shareOf(ENGLISH, words);
	const [best] = Object.entries(SMALL_WORDS)
		.map(([name, list]) => ({ name, share: shareOf(list, words) }))
		.sort((a, b) => b.share - a.share);
	if (best !== undefined && best.share >= OWN_SHARE && best.share > 2 * english) return best.name;
	const isEnglishMissed = words.length >= FEWEST_TO_MISS_ENGLISH && english < NO_ENGLISH;
	return isEnglishMissed ? 'a list of names, or as a language other than English' : undefined;
}

function shareOf(list: string, words: readonly string[]): number {
	const small = new Set(list.split(' '));
	return words.filter((word) => small.has(word)).length / words.length;
}
