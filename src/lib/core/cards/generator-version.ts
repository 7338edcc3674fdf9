/** Of the generator: raised when it makes other cards of the same article, so that old drafts can be made again. */
export const GENERATOR_VERSION = 1;
