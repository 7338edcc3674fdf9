import { LIMITS } from '../deck/limits.ts';

/** Of one draft, those outside its deck among them. */
export const MOST_CARDS = 4 * LIMITS.cards;
