import { seconds } from './note-type.ts';

/** Every collection has this deck, and this set of options. */
const DEFAULT = 1;

/** The decks of a collection: Anki's own, and the one that is exported. */
export function decksOf(id: number, name: string, description: string, at: number) {
	return {
		[DEFAULT]: deckEntry(DEFAULT, 'Default', '', at),
		[id]: deckEntry(id, name, description, at),
	};
}

function deckEntry(id: number, name: string, desc: string, at: number) {
	const today = [0, 0];
	return {
		id,
		name,
		desc,
		mod: seconds(at),
		usn: -1,
		lrnToday: today,
		revToday: today,
		newToday: today,
		timeToday: today,
		collapsed: false,
		browserCollapsed: false,
		dyn: 0,
		conf: DEFAULT,
		extendNew: 0,
		extendRev: 0,
	};
}

/** Anki's own options; whoever imports the deck keeps theirs. */
export function deckOptions(at: number) {
	return {
		[DEFAULT]: {
			id: DEFAULT,
			name: 'Default',
			mod: seconds(at),
			usn: -1,
			maxTaken: 60,
			autoplay: true,
			timer: 0,
			replayq: true,
			dyn: false,
			new: {
				bury: false,
				delays: [1, 10],
				initialFactor: 2500,
				ints: [1, 4, 0],
				order: 1,
				perDay: 20,
			},
			rev: { bury: false, ease4: 1.3, hardFactor: 1.2, ivlFct: 1, maxIvl: 36_500, perDay: 200 },
			lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
		},
	};
}

/** Of the collection as a whole. */
export function collectionOptions(deck: number, noteType: number, notes: number) {
	return {
		activeDecks: [DEFAULT],
		curDeck: deck,
		curModel: noteType,
		nextPos: notes + 1,
		newSpread: 0,
		collapseTime: 1200,
		timeLim: 0,
		estTimes: true,
		dueCounts: true,
		addToCur: true,
		sortType: 'noteFld',
		sortBackwards: false,
		schedVer: 2,
	};
}
