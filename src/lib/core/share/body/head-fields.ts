export const SHA_BYTES = 32;
export const ID_BYTES = 16;

/** How the deck's id is told. */
export const ID = { ofArticle: 0, bytes: 1, text: 2 } as const;
export const WAYS = 4;

/** What is told apart from being there: each is a bit above the way of the id. */
export const OWN_TITLE = 4;
export const NOTE = 8;
export const PUBLISHER = 16;
export const URL = 32;
export const PUBLISHED = 64;
export const OTHER_LANGUAGE = 128;
export const FLAGS = 256;

export const USUAL_LANGUAGE = 'en';
