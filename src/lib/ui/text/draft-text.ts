import type {
	CardProblem,
	DetailProblem,
	LeftOut,
	Refusal,
	StepWord,
} from '#lib/core/draft/index.ts';
import { promptInLine } from '../card/gap.ts';
import { draft } from './en/draft.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

/** Any of its sentences may name any of these; what a sentence does not name is left out. */
type Named = Readonly<Record<keyof typeof draft, '{prompt} {form} {message}'>>;

const t = translator<Named>(language.words, draft);
const NOTHING = { prompt: '', form: '', message: '' };

/** As much of a question as tells it from others. */
const LONGEST_PROMPT = 48;

/** What a step did, for the words on Undo and Redo. */
export function stepWord({ kind, prompt = '' }: StepWord): string {
	const line = promptInLine(prompt).trim();
	const cut = line.length > LONGEST_PROMPT ? `${line.slice(0, LONGEST_PROMPT - 1)}…` : line;
	return t(`draft.step.${kind}`, { ...NOTHING, prompt: cut === '' ? '…' : cut });
}

/** What keeps a card out of what is shared, and what to do. */
export function cardFault(problem: CardProblem): string {
	return t(`draft.problem.${problem.kind}`, {
		...NOTHING,
		...('form' in problem ? { form: problem.form } : {}),
		...('message' in problem ? { message: problem.message } : {}),
	});
}

/** Why something was not done, and what to do instead. */
export function refusalWord(refusal: Refusal): string {
	return t(`draft.refusal.${refusal}`, NOTHING);
}

/** Why a question was not made into a card. */
export function leftOutWord({ reason }: Pick<LeftOut, 'reason'>): string {
	return t(`draft.left-out.${reason}`, NOTHING);
}

/** What is wrong with what is told of an article, by what it is told of. */
export function detailFaults(
	problems: readonly DetailProblem[],
): Readonly<Partial<Record<DetailProblem['detail'], string>>> {
	return Object.fromEntries(
		problems.map((problem) => [problem.detail, t(`draft.detail.${keyOf(problem)}`, NOTHING)]),
	);
}

function keyOf(problem: DetailProblem) {
	return `${problem.detail}.${problem.kind}` as Extract<
		keyof typeof draft,
		`draft.detail.${string}`
	> extends `draft.detail.${infer Key}`
		? Key
		: never;
}
