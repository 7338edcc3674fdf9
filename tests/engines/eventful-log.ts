import { chance } from '../../src/lib/core/schedule/chance.ts';
import { applyEvent, UNTOUCHED } from '../../src/lib/core/schedule/fold.ts';
import {
	itemParts,
	review,
	SettingsInForce,
	studyDay,
	type Day,
	type EventId,
	type FoldedItem,
	type ItemId,
	type LogEvent,
	type Moment,
	type Scope,
} from '../../src/lib/core/schedule/index.ts';
import { DEFAULT_PARAMS } from '../../src/lib/core/schedule/weights.ts';
import type { Answer } from './answers.ts';

/** Minutes east of UTC: a winter, a summer, and journeys to both sides of the date line. */
const OFFSETS = [0, 60, 345, -600, 840];
/** So many answers in one place. */
const STAY = 400;

const choose = <One>(list: readonly One[], drawn: number): One =>
	list[Math.floor(drawn * list.length)]!;

/**
 * The answers given by the app's own rules, in two decks, by somebody who travels, undoes, suspends, buries, starts
 * cards over, and sets whatever can be set. What happens depends on the answers alone.
 */
export function eventfulLog(answers: readonly Answer[]): LogEvent[] {
	const log: LogEvent[] = [];
	const folded = new Map<ItemId, FoldedItem>();
	let inForce = new SettingsInForce([]);
	const write = (event: LogEvent) => {
		log.push(event);
		inForce = inForce.with([event]);
		if (!('item' in event)) return;
		const before = folded.get(event.item) ?? UNTOUCHED;
		// What only the whole log could tell, this device has not looked up: it answers by what it knew.
		folded.set(event.item, applyEvent(before, event, settingsOf(event.item)) ?? before);
	};
	const settingsOf = (item: ItemId) => inForce.of(itemParts(item).deck);
	for (const [i, { card, rating, at, ms }] of answers.entries()) {
		const draw = (what: string) => chance(`${what} ${String(i)}`);
		const item = `${choose(['one', 'two'], chance(card))}/${card}` as ItemId;
		const offset = choose(OFFSETS, chance(`stay ${String(Math.floor(i / STAY))}`));
		const day = studyDay(at, offset, inForce.of('all').rollover);
		const moment: Moment = { at, offset, day };
		const id = (name: string) => `${name}${String(i)}` as EventId;
		if (draw('set') < 0.02) write(settingEvent(id('setting'), moment, draw));
		if (draw('fit') < 0.001) write(paramsEvent(id('params'), moment, draw('weights')));
		const settings = settingsOf(item);
		const { state } = folded.get(item) ?? UNTOUCHED;
		write(review({ item, rating, id: id('review'), state, moment, ms, source: 'study', settings }));
		for (const event of after(item, log, moment, draw, id)) write(event);
	}
	return log;
}

type Draw = (what: string) => number;

function after(
	item: ItemId,
	log: readonly LogEvent[],
	moment: Moment,
	draw: Draw,
	id: (name: string) => EventId,
): LogEvent[] {
	const base = (name: string) => ({ v: 1 as const, id: id(name), ...moment, at: moment.at + 1 });
	const events: LogEvent[] = [];
	const control = draw('control');
	if (control < 0.01) events.push({ ...base('reset'), kind: 'reset', item });
	else if (control < 0.03) events.push({ ...base('suspend'), kind: 'suspend', item });
	else if (control < 0.05) events.push({ ...base('resume'), kind: 'resume', item });
	else if (control < 0.08) {
		const until = (moment.day + Math.floor(draw('until') * 300)) as Day;
		events.push({ ...base('bury'), kind: 'bury', item, until });
	}
	// Anything may be taken back, a while later too, voids and settings among it.
	if (draw('void') < 0.03) {
		const target = choose(log.slice(-60), draw('target')).id;
		events.push({ ...base('void'), kind: 'void', target });
	}
	return events;
}

function settingEvent(id: EventId, moment: Moment, draw: Draw): LogEvent {
	const soon = moment.day + Math.floor(draw('soon') * 200);
	const [name, value] = choose<readonly [string, unknown]>(
		[
			['retention', 0.8 + Math.floor(draw('retention') * 16) / 100],
			['maximumInterval', 30 + Math.floor(draw('maximum') * 1_000)],
			['learnSteps', choose([[], [5], [1, 10], [1, 15, 900]], draw('steps'))],
			['relearnSteps', choose([[], [10], [10, 60]], draw('steps'))],
			['fuzz', draw('fuzz') < 0.8],
			['rollover', Math.floor(draw('hour') * 24)],
			[
				'easyDays',
				[0, 1, 2, 3, 4, 5, 6].map((n) => choose([0, 0.5, 1, 1], draw(`day ${String(n)}`))),
			],
			['exam', draw('exam') < 0.8 ? soon : null],
			['away', draw('away') < 0.8 ? { from: soon, to: soon + 9 } : null],
			['newPerDay', Math.floor(draw('new') * 20)],
		],
		draw('name'),
	);
	const scope = choose<Scope>(['all', 'one' as Scope, 'two' as Scope], draw('scope'));
	return { v: 1, id, ...moment, kind: 'setting', scope, name, value };
}

function paramsEvent(id: EventId, moment: Moment, drawn: number): LogEvent {
	const weights = DEFAULT_PARAMS.weights.map((weight) => weight * (0.95 + drawn / 10));
	const evidence = { reviews: 1_000, before: 0.4, after: 0.39 };
	return { v: 1, id, ...moment, kind: 'params', weights, evidence };
}
