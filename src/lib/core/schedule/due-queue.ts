import type { CardId } from '../cards/card.ts';
import { chance } from './chance.ts';
import { countsFor, type Day } from './day.ts';
import { nextWorkDay, workOn } from './planned-day.ts';
import { placementOf, type Placement, type QueueInput } from './placement.ts';
import type { QueueCard } from './queue-card.ts';
import type { Task } from './task.ts';

export interface DueQueue {
	/** In the order to be asked. */
	readonly tasks: readonly Task[];
	/**
	 * Cards still to come today; a set counts as one. `due` are reviews, and steps left over from a day
	 * before; `step` the steps of cards answered today, those still running too.
	 */
	readonly counts: { readonly due: number; readonly fresh: number; readonly step: number };
	/** New cards that today's limit would still let in, were there more. */
	readonly freshRoom: number;
	/** When the next running step ends, ms; null where none runs that is not among the tasks. */
	readonly nextStepAt: number | null;
	/** The first study day after today with something to ask; null where nothing is to come. */
	readonly nextDay: Day | null;
}

const MINUTE = 60_000;

/**
 * What to ask now, and in which order: steps that have ended, then reviews with new cards spread
 * among them. With more reviews due than the day's limit, those best known come first, so that the
 * least is lost, and new cards wait. Cards of one fact are asked on different days. When nothing else is
 * left, running steps come early, the longest unseen first. The card that was answered last waits
 * for another one.
 */
export function dueQueue(input: QueueInput): DueQueue {
	const { now, settings } = input;
	const placed = input.cards.map((card) => new Candidate(card, placementOf(card, input)));
	const done = doneToday(input);
	const steps = placed.filter(({ why }) => why === 'step').sort((a, b) => a.stepEnd - b.stepEnd);
	const { review, fresh, freshRoom, isMoreLeft } = chosen(placed, done, input);
	const others = spread(review, done.reviewed, fresh, done.introduced);
	const repeated = steps.filter(({ card }) => done.cards.has(card.id));
	const ended = steps.filter(({ stepEnd }) => stepEnd <= now.at);
	const running = steps.slice(ended.length);
	const isOtherLeft = [...ended, ...others].some(({ card }) => card.id !== done.answeredLast);
	const ahead = isOtherLeft ? 0 : settings.learnAhead * MINUTE;
	// The longer a card was out of sight, the more its answer tells.
	const early = running
		.filter(({ stepEnd }) => stepEnd <= now.at + ahead)
		.sort((a, b) => a.lastAt - b.lastAt);
	const asked = afterAnother([...ended, ...others, ...early], done.answeredLast);
	return {
		tasks: asked.flatMap(({ task }) => task ?? []),
		counts: {
			due: review.length + steps.length - repeated.length,
			fresh: fresh.length,
			step: repeated.length,
		},
		freshRoom,
		nextStepAt: running[early.length]?.stepEnd ?? null,
		nextDay: isMoreLeft ? nextWorkDay(now.day, settings) : earliest(placed, now.day),
	};
}

/** A card with what its place in the queue is judged by. */
class Candidate {
	readonly card: QueueCard;
	readonly task: Task | undefined;
	readonly stepEnd: number;
	readonly known: number;
	readonly comes: number;
	readonly lastAt: number;

	constructor(card: QueueCard, placement: Placement) {
		const { task, stepEnd = 0, known = 0, lastAt = 0, comes } = placement;
		this.card = card;
		this.task = task;
		this.stepEnd = stepEnd;
		this.known = known;
		this.lastAt = lastAt;
		this.comes = comes;
	}

	get why(): Task['why'] | undefined {
		return this.task?.why;
	}

	/** A set may be reviewed on a day on which it brings nothing new. */
	withoutFresh(): Candidate {
		if (this.task?.kind !== 'set' || this.task.fresh.length === 0) return this;
		const { card, stepEnd, known, comes, task } = this;
		return new Candidate(card, { task: { ...task, fresh: [] }, stepEnd, known, comes });
	}
}

interface Done {
	/** Those answered today. */
	readonly cards: ReadonlySet<CardId>;
	/** Cards reviewed, and cards first met, today; a set counts as one. */
	readonly reviewed: number;
	readonly introduced: number;
	/** Facts that were asked today. */
	readonly facts: ReadonlySet<string>;
	/** Of the cards reviewed today, the one that was answered last; null where there is none. */
	readonly answeredLast: CardId | null;
}

function doneToday({ cards: all, states, now }: QueueInput): Done {
	const cards = new Set<CardId>();
	const facts = new Set<string>();
	let introduced = 0;
	let reviewed = 0;
	let latest: { readonly card: CardId | null; readonly at: number } = { card: null, at: -Infinity };
	for (const card of all) {
		const met = card.items.flatMap((item) => states.get(item) ?? []);
		if (!met.some(({ lastDay }) => countsFor(now.day, lastDay))) continue;
		const at = Math.max(...met.map(({ lastAt }) => lastAt));
		if (at > latest.at) latest = { card: card.id, at };
		cards.add(card.id);
		facts.add(card.fact);
		if (met.some(({ introducedDay }) => countsFor(now.day, introducedDay))) introduced++;
		else reviewed++;
	}
	return { cards, reviewed, introduced, facts, answeredLast: latest.card };
}

interface Chosen {
	readonly review: readonly Candidate[];
	readonly fresh: readonly Candidate[];
	readonly freshRoom: number;
	/** Whether something is put off to tomorrow. */
	readonly isMoreLeft: boolean;
}

function chosen(placed: readonly Candidate[], done: Done, input: QueueInput): Chosen {
	const { now, settings, extraNew = 0 } = input;
	const due = placed.filter(({ why }) => why === 'review');
	const unmet = placed.filter(({ why }) => why === 'new');
	const room = Math.max(0, settings.reviewsPerDay - done.reviewed);
	// A fact that was asked today, or is about to be, keeps its other cards for another day.
	const asked = placed.filter(({ why }) => why === 'step').map(({ card }) => card.fact);
	const facts = new Set([...done.facts, ...asked]);
	const waiting = new Set(due.map(({ card }) => card.fact).filter((fact) => !facts.has(fact)));
	const isBacklog = waiting.size > room;
	const usual = Math.round(settings.newPerDay * workOn(now.day, settings));
	const newRoom = isBacklog ? 0 : Math.max(0, usual + extraNew - done.introduced);
	const isAlone = ({ card }: Candidate) => {
		const before = facts.size;
		return facts.add(card.fact).size > before;
	};
	const drawn = (candidate: Candidate) => chance(`${String(now.day)}|${candidate.card.id}`);
	const review = sortedBy(due, isBacklog ? ({ known }) => -known : drawn)
		.filter(isAlone)
		.slice(0, room)
		.map((candidate) => (newRoom > 0 ? candidate : candidate.withoutFresh()));
	const fresh: Candidate[] = [];
	for (const candidate of unmet) {
		if (fresh.length === newRoom) break;
		if (isAlone(candidate)) fresh.push(candidate);
	}
	const everNew = settings.newPerDay > 0 ? unmet.length : 0;
	const isMoreLeft = review.length + fresh.length < due.length + everNew;
	return { review, fresh, freshRoom: newRoom - fresh.length, isMoreLeft };
}

function sortedBy(list: readonly Candidate[], key: (candidate: Candidate) => number): Candidate[] {
	return list
		.map((candidate) => ({ candidate, key: key(candidate) }))
		.sort((a, b) => a.key - b.key)
		.map(({ candidate }) => candidate);
}

/** Merges by how far each has come today, so that asking anew after an answer keeps the order. */
function spread(
	review: readonly Candidate[],
	reviewed: number,
	fresh: readonly Candidate[],
	introduced: number,
): Candidate[] {
	const placed = (list: readonly Candidate[], done: number) =>
		list.map((candidate, i) => ({ candidate, at: (done + i + 0.5) / (done + list.length) }));
	return [...placed(review, reviewed), ...placed(fresh, introduced)]
		.sort((a, b) => a.at - b.at)
		.map(({ candidate }) => candidate);
}

/** Asked again at once, a card would be read back from the screen, not from memory. */
function afterAnother(
	asked: readonly Candidate[],
	answeredLast: CardId | null,
): readonly Candidate[] {
	const [first, second, ...rest] = asked;
	if (first === undefined || second === undefined || first.card.id !== answeredLast) return asked;
	return [second, first, ...rest];
}

function earliest(placed: readonly Candidate[], today: Day): Day | null {
	const day = placed.reduce(
		(first, { comes }) => (comes > today ? Math.min(first, comes) : first),
		Infinity,
	);
	return Number.isFinite(day) ? (day as Day) : null;
}
