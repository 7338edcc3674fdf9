import { composeArrivalParts } from '#lib/arrival-parts.ts';
import { links } from '#lib/link-parts.ts';
import { app } from '../app.ts';

/** The parts for pages on which decks arrive. */
export const deckApp = { ...app, ...composeArrivalParts(), links };
