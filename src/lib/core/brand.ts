declare const brand: unique symbol;

/** A string that only the named maker may mint: a `CardId` is not a `DeckId`, though both are text. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
