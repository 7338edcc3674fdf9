import { sha256Hex } from '../digest.ts';
import type { Article, ArticleDetails, Repair, Sentence } from './article.ts';
import { cleanText } from './clean-text.ts';
import { withoutEndless } from './endless.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsSeen } from './line-end.ts';
import { machineText } from './machine-text.ts';
import { withoutFurniture, type BareText } from './page-furniture.ts';
import { paragraphsOf } from './paragraphs.ts';
import {
	isTooShort,
	sourceFault,
	unreadable,
	type ToldReason,
	type Unreadable,
} from './readable.ts';
import { sentencesOf } from './sentences.ts';
import { splitSourceLine } from './source-line.ts';
import { repairWords, type MendedText } from './word-repair.ts';

export type ReadArticle = { readonly ok: true; readonly article: Article } | Unreadable;

/** So many times the length of all that stands around it, and a table is what the text is. */
const TABLE_TO_TEXT = 4;

/** What stands for a title where neither the person nor the text gives one, in characters. */
const LONGEST_STAND_IN = 80;

/**
 * Reads a pasted or opened text as an article: tells title, section, dateline, byline and source line
 * from the body, cleans the body up, and finds its sentences. Details that are given win over those read.
 * Reading an article's own `text` again, with its details, gives the same text.
 */
export function readArticle(
	source: string,
	details: ArticleDetails,
	lexicon: Lexicon,
): ReadArticle {
	const bare = withoutFurniture(source);
	const fault = faultOf(source, bare);
	if (fault !== undefined) return unreadable(fault);

	const clean = cleanText(bare.text);
	const seen = wordsSeen(clean);
	const mended = paragraphsOf(clean).map((paragraph) => repairWords(paragraph, lexicon, seen));
	const front = splitFrontMatter(
		mended.map((paragraph) => paragraph.text),
		details,
	);
	const back = splitSourceLine(front.body);
	const { text, repairs } = joined(back.body, mended.slice(-front.body.length), front.body);
	const { sentences, endless } = withoutEndless(sentencesOf(text));
	if (endless.length > 0 && isTooShort(wordsOf(text, sentences), sentences.length))
		return unreadable('endless');
	if (isTooShort(text, sentences.length))
		return unreadable(bare.tables.length > 0 ? 'table' : 'too-short');

	const published = details.published ?? front.published ?? front.dateline?.date;
	const publisher = details.publisher ?? back.publisher;
	const url = details.url ?? back.url;
	const title = front.title ?? standInTitle(text, sentences[0]?.end ?? 0);
	return {
		ok: true,
		article: {
			title,
			...(publisher === undefined ? {} : { publisher }),
			...(url === undefined ? {} : { url }),
			...(published === undefined ? {} : { published }),
			language: details.language ?? 'en',
			text,
			sha256: sha256Hex(text),
			sentences,
			endless,
			repairs,
			leftOut: bare.leftOut,
			...(front.dateline === undefined ? {} : { dateline: front.dateline }),
			...(front.section === undefined ? {} : { section: front.section }),
			...(front.byline === undefined ? {} : { byline: front.byline }),
		},
	};
}

/** What the source is, where it is no article; its length is looked at before its kind. */
function faultOf(source: string, { text, tables }: BareText): ToldReason | undefined {
	const fault = sourceFault(source);
	if (fault !== undefined && fault !== 'not-text') return fault;
	const kind = machineText(source);
	// Of figures and marks alone, nobody can say that they are a program.
	if (kind !== undefined && (fault === undefined || kind === 'data')) return kind;
	const isTable = tables.join('').length > TABLE_TO_TEXT * text.trim().length;
	return isTable ? 'table' : fault;
}

/**
 * The paragraphs of the body in one text, and the repairs in it at their places. Each is a part of a mended
 * paragraph: `whole` lacks the dateline, `paragraphs` the source glued to its end as well.
 */
function joined(
	paragraphs: readonly string[],
	mended: readonly MendedText[],
	whole: readonly string[],
): MendedText {
	let text = '';
	const repairs: Repair[] = [];
	for (const [index, paragraph] of paragraphs.entries()) {
		if (text !== '') text += '\n\n';
		const source = mended[index];
		const cut = (source?.text.length ?? 0) - (whole[index]?.length ?? 0);
		const shift = text.length - cut;
		text += paragraph;
		for (const { start, end, before, after } of source?.repairs ?? []) {
			if (start < cut || end > cut + paragraph.length) continue;
			repairs.push({ start: start + shift, end: end + shift, before, after });
		}
	}
	return { text, repairs };
}

function wordsOf(text: string, sentences: readonly Sentence[]): string {
	return sentences.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The first sentence, cut at a word where it is long. */
function standInTitle(text: string, end: number): string {
	const sentence = text.slice(0, end);
	if (sentence.length <= LONGEST_STAND_IN) return sentence;
	const cut = sentence.slice(0, LONGEST_STAND_IN);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
