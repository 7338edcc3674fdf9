import type { CardId } from '../cards/index.ts';
import type { Change } from './change.ts';
import type { Draft } from './draft.ts';

/** What a step did: a change, making again, or choosing between this tab's work and another's. */
export interface StepWord {
	readonly kind: Change['kind'] | 'remake' | 'theirs' | 'mine';
	/** Of the card that it was done to. */
	readonly prompt?: string;
}

interface Step {
	/** On the other side of the step. */
	readonly draft: Draft;
	readonly word: StepWord;
	/** What was typed into, where it was typing. */
	readonly field: string | null;
}

/** A draft with the states that can be gone back to. They share all that is the same in them. */
export interface History {
	readonly present: Draft;
	/** The latest last. */
	readonly past: readonly Step[];
	/** The next first. */
	readonly future: readonly Step[];
}

const MOST_STEPS = 300;

export function historyOf(draft: Draft): History {
	return { present: draft, past: [], future: [] };
}

/** A new state behind all before it. Typing on in one field is one step. */
export function recorded(
	history: History,
	draft: Draft,
	word: StepWord,
	field: string | null = null,
): History {
	const { present, past } = history;
	if (draft === present) return history;
	const last = past.at(-1);
	const isSameStep = field !== null && last?.field === field && history.future.length === 0;
	const steps = isSameStep ? past : [...past, { draft: present, word, field }];
	return { present: draft, past: steps.slice(-MOST_STEPS), future: [] };
}

/** Typing that follows is a step of its own. */
export function paused(history: History): History {
	const last = history.past.at(-1);
	if (last === undefined || last.field === null) return history;
	return { ...history, past: [...history.past.slice(0, -1), { ...last, field: null }] };
}

/** One step back; the same where there is none. What was given out stays given out. */
export function undone(history: History): History {
	const { present, past, future } = history;
	const step = past.at(-1);
	if (step === undefined) return history;
	return {
		present: { ...step.draft, shared: present.shared },
		past: past.slice(0, -1),
		future: [{ ...step, draft: present, field: null }, ...future],
	};
}

/** One step forward again; the same where none was taken back. */
export function redone(history: History): History {
	const { present, past, future } = history;
	const [step, ...rest] = future;
	if (step === undefined) return history;
	return {
		present: { ...step.draft, shared: present.shared },
		past: [...past, { ...step, draft: present, field: null }],
		future: rest,
	};
}

/** What the change is told as, and into which field it types. */
export function stepOf(draft: Draft, change: Change): { word: StepWord; field: string | null } {
	const card = 'card' in change ? promptOf(draft, change.card) : undefined;
	const word = { kind: change.kind, ...(card === undefined ? {} : { prompt: card }) };
	return { word, field: fieldOf(change) };
}

function promptOf(draft: Draft, id: CardId): string | undefined {
	return draft.cards.find(({ card }) => card.id === id)?.card.prompt;
}

function fieldOf(change: Change): string | null {
	switch (change.kind) {
		case 'prompt':
		case 'answer':
		case 'hint':
		case 'as-of':
		case 'accepted':
		case 'distractors':
		case 'tags':
			return `${change.kind} ${change.card}`;
		case 'label':
		case 'group':
		case 'member-accepted':
			return `${change.kind} ${change.card} ${change.member}`;
		case 'detail':
			return `detail ${change.detail}`;
		default:
			return null;
	}
}
