/** The parts of wink's model that are read one by one; the package types only the whole. */
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
	const load: () => unknown;
	export default load;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
	const load: () => unknown;
	export default load;
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
	const features: unknown;
	export default features;
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
	const lemmatize: unknown;
	export default lemmatize;
}

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
	/** Of a feature of words: the values it may have; a word holds the place of its own. */
	interface Feature {
		readonly list: readonly string[];
	}
	/** Where a feature is packed: word, mask, shift, and whether the bits are the value itself or its place in the list. */
	type Place = readonly [
		word: number,
		mask: number,
		shift: number,
		plain: 0 | 1,
		extractable: 0 | 1,
		...rest: number[],
	];
	const core: {
		/** Little-endian words of 32 bits, in base 64. */
		readonly lexicon: string;
		readonly xpansions: string;
		readonly features: Readonly<Record<string, Feature>>;
		readonly packing: { readonly layout: Readonly<Record<string, Place>> };
		readonly pos: { readonly hash: Readonly<Record<string, number>> };
	};
	export default core;
}
