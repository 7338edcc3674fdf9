import {
	itemsOf,
	queueCards,
	type ItemState,
	type Moment,
	type ScheduleSettings,
	type Scope,
	type SettingsInForce,
} from '#lib/core/schedule/index.ts';
import { UNPLANNED } from '#lib/core/schedule/planned-day.ts';
import { summedLoad, upcomingLoad, type UpcomingLoad } from '#lib/core/schedule/upcoming-load.ts';
import {
	USUAL_DAYS,
	workloadCurve,
	type Learner,
	type Workload,
} from '#lib/core/schedule/workload.ts';
import type { SettingsRecord } from '#lib/storage/store.ts';

type StoredDeck = SettingsRecord['decks'][number];

/** What consequences are told of: the decks as stored, as they would be under what is set. */
export interface Reckoning {
	readonly decks: readonly StoredDeck[];
	readonly inForce: SettingsInForce;
	readonly scope: Scope;
	readonly now: Moment;
}

/** A plan that moves cards to other days. */
export type PlanName = 'away' | 'exam' | 'easyDays';

/** How many cards come on each day: without a plan, and with it. */
export interface PlannedLoad {
	readonly without: UpcomingLoad;
	readonly with: UpcomingLoad;
}

/** The work of a usual day for each retention that may be chosen; decks with one of their own keep theirs. */
export function workloadOf({ decks, inForce, scope, now }: Reckoning): readonly Workload[] {
	const settingsOf = (id: Scope) => inForce.of(id);
	if (decks.length === 0) return workloadCurve([stranger(settingsOf('all'), now)]);
	const isFixed = ({ deck }: StoredDeck) =>
		scope === 'all' && inForce.own(deck.id).has('retention');
	const learner = (each: StoredDeck) => learnerOf(each, settingsOf(each.deck.id), now);
	const free = decks.filter((each) => !isFixed(each)).map(learner);
	const fixed = decks.filter(isFixed).map(learner);
	const others = fixed.flatMap((each) => workloadCurve([each], [each.settings.retention]));
	return workloadCurve(free).map((cost) => ({
		retention: cost.retention,
		reviews: others.reduce((sum, { reviews }) => sum + reviews, cost.reviews),
		answers: others.reduce((sum, { answers }) => sum + answers, cost.answers),
	}));
}

/** What a plan does to the days to come. */
export function plannedLoad(reckoning: Reckoning, name: PlanName, days: number): PlannedLoad {
	const { decks, inForce, now } = reckoning;
	const load = (settingsOf: (settings: ScheduleSettings) => ScheduleSettings) => {
		const loads = decks.map(({ deck, states, controls }) =>
			upcomingLoad(
				{
					...{ cards: queueCards(deck), states, controls, now },
					settings: settingsOf(inForce.of(deck.id)),
				},
				days,
			),
		);
		return summedLoad(loads, days);
	};
	return {
		without: load((settings) => ({ ...settings, [name]: UNPLANNED[name] })),
		with: load((settings) => settings),
	};
}

/** Cards that come back today. */
export interface DueToday {
	/** As many as are asked, by the same count as on the shelf. */
	readonly asked: number;
	/** Beyond the day's limit. */
	readonly waiting: number;
}

export function dueToday({ decks, inForce, now }: Reckoning): DueToday {
	const load = (limit: Partial<ScheduleSettings>) => {
		const loads = decks.map(({ deck, states, controls }) => {
			const settings = { ...inForce.of(deck.id), ...limit };
			return upcomingLoad({ cards: queueCards(deck), states, controls, now, settings }, 1);
		});
		return summedLoad(loads, 1).days[0] ?? 0;
	};
	const asked = load({});
	return { asked, waiting: load({ reviewsPerDay: Infinity }) - asked };
}

/** Cards that were never met. */
export interface Fresh {
	readonly cards: number;
	/** Days until the last of them comes; null where they do not come. */
	readonly days: number | null;
}

export function freshCards({ decks, inForce }: Reckoning): Fresh {
	const waiting = decks.map(({ deck, states }) => ({
		cards: deck.cards.filter((card) => !itemsOf(deck.id, card).some((item) => states.has(item)))
			.length,
		newPerDay: inForce.of(deck.id).newPerDay,
	}));
	const days = waiting
		.filter(({ cards }) => cards > 0)
		.map(({ cards, newPerDay }) => Math.ceil(cards / newPerDay));
	const longest = Math.max(0, ...days);
	return {
		cards: waiting.reduce((sum, { cards }) => sum + cards, 0),
		days: Number.isFinite(longest) ? longest : null,
	};
}

/** Nobody yet: somebody who meets new cards every day. */
function stranger(settings: ScheduleSettings, { day }: Moment): Learner {
	return { known: [], unseen: settings.newPerDay * USUAL_DAYS, today: day, settings };
}

function learnerOf(
	{ deck, states, controls }: StoredDeck,
	settings: ScheduleSettings,
	{ day }: Moment,
): Learner {
	const asked = (state: ItemState) => controls.get(state.item)?.suspended !== true;
	let unseen = 0;
	const known = deck.cards.flatMap((card) => {
		const items = itemsOf(deck.id, card);
		const met = items.flatMap((item) => states.get(item) ?? []);
		if (met.length === 0) unseen += 1;
		return met.filter(asked).map((state) => ({ state, share: 1 / met.length }));
	});
	return { known, unseen, today: day, settings };
}
