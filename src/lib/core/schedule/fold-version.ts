/** Raised when the same log would fold to other states: stored states are then folded anew. */
export const FOLD_VERSION = 2;
