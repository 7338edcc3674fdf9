import { composeGiveParts } from '#lib/give-parts.ts';

/** The parts for passing a deck on. */
export const giveParts = composeGiveParts();
