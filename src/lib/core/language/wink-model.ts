import type { Model } from 'wink-nlp';
import readFeatures from 'wink-eng-lite-web-model/dist/feature.js';
import core from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with { type: 'json' };
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';

/** As wink writes a machine that recognizes nothing: `emptyModelJSON` of its automaton.js. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const none = () => ({ machines: [NOTHING], transformers: [null] });

/**
 * The parts of wink's English lite model that Recto uses: words, sentences, parts of speech and lemmas. Its names,
 * moods and negations are a seventh of its bytes, and take time and memory though nobody asks for them.
 */
export const winkModel: Model = {
	core: readCore,
	sbd,
	pos,
	ner: none,
	negation: none,
	sa: none,
	metaCER: none,
	featureFn: readFeatures,
	addons: { lemmatize },
};

/** A list that wink adds the words of texts to, and the place in it of each. */
interface GrowingList {
	list: readonly (string | ReadonlySet<number>)[];
	hash?: Record<string, number>;
	intrinsicSize?: number;
	index?: number;
	maxIndex?: number;
}

/**
 * What wink's own read-core-model.js and load-core-model.js make, without the copy of the whole model by way of its
 * JSON that they begin with: only what wink adds to is copied here.
 */
function readCore(): unknown {
	const { layout } = core.packing;
	const features: Record<string, GrowingList> = { ...core.features };
	for (const [name, [, mask, shift, plain]] of Object.entries(layout)) {
		const known = core.features[name]?.list;
		if (plain === 1 || known === undefined) continue;
		features[name] = { ...growing(known), maxIndex: mask >>> shift };
	}
	features.lexeme = growing(core.features.lexeme?.list ?? []);
	const clusters = core.features.posClusters?.list ?? [];
	features.posClusters = {
		list: clusters.map((each) => new Set(each.split('_').map((tag) => core.pos.hash[tag] ?? 0))),
	};
	const extractable = Object.entries(layout).filter(([, place]) => place[4] === 1);
	return {
		...core,
		lexicon: wordsOf(core.lexicon),
		xpansions: wordsOf(core.xpansions),
		features,
		packing: { ...core.packing, efList: extractable.map(([name]) => name) },
	};
}

function growing(known: readonly string[]): GrowingList {
	const places = new Map<string, number>();
	for (let at = 0; at < known.length; at++) places.set(known[at] ?? '', at);
	// wink reads and writes it as an object; one of 88,000 names takes thrice as long to make as a Map of them.
	const hash = new Proxy<Record<string, number>>(Object.create(null) as Record<string, number>, {
		get: (_, word) => places.get(word as string),
		set: (_, word, at: number) => {
			places.set(word as string, at);
			return true;
		},
	});
	return { list: [...known], hash, intrinsicSize: known.length, index: known.length };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at++) DIGIT[DIGITS.charCodeAt(at)] = at;

/** Decoded by hand: `atob` belongs to browsers, and gives a string that is one more copy. */
function wordsOf(base64: string): Uint32Array {
	const digits = base64.replace(/=+$/, '').length;
	const bytes = new Uint8Array(Math.floor((digits * 3) / 4));
	const digit = (at: number): number => DIGIT[base64.charCodeAt(at)] ?? 0;
	for (let from = 0, to = 0; from < digits; from += 4) {
		const bits =
			(digit(from) << 18) | (digit(from + 1) << 12) | (digit(from + 2) << 6) | digit(from + 3);
		// What would stand behind the end is not written.
		bytes[to++] = bits >> 16;
		bytes[to++] = bits >> 8;
		bytes[to++] = bits;
	}
	return new Uint32Array(bytes.buffer);
}
