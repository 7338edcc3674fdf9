import { ankiId } from './anki-id.ts';

/** One for all decks of Recto, so that a learner with ten of them has one note type more, not ten. */
export const NOTE_TYPE_ID = ankiId('note type of Recto: Front, Back, Source');

const FIELDS = ['Front', 'Back', 'Source'];

const QUESTION = '{{Front}}';
const ANSWER = `{{FrontSide}}

<hr id=answer>

{{Back}}

<div class=source>{{Source}}</div>`;

const STYLE = `.card { font-family: Georgia, serif; font-size: 20px; line-height: 1.4; text-align: center; color: black; background-color: white; }
.source { margin-top: 1.5em; font-size: 15px; opacity: 0.7; text-align: start; }`;

/** @param at ms */
export function noteType(at: number, deck: number) {
	return {
		id: NOTE_TYPE_ID,
		name: 'Recto',
		type: 0,
		mod: seconds(at),
		usn: -1,
		sortf: 0,
		did: deck,
		tmpls: [
			{
				name: 'Card 1',
				ord: 0,
				qfmt: QUESTION,
				afmt: ANSWER,
				bqfmt: '',
				bafmt: '',
				did: null,
				bfont: '',
				bsize: 0,
			},
		],
		flds: FIELDS.map((name, ord) => ({
			name,
			ord,
			sticky: false,
			rtl: false,
			font: 'Arial',
			size: 20,
			media: [],
		})),
		css: STYLE,
		latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
		latexPost: '\\end{document}',
		latexsvg: false,
		// The one template needs the first field.
		req: [[0, 'any', [0]]],
		tags: [],
		vers: [],
	};
}

/** Anki counts some times in ms, others in s. */
export function seconds(at: number): number {
	return Math.floor(at / 1_000);
}
