import { composeArrivalParts } from '#lib/arrival-parts.ts';
import { composeFileParts } from '#lib/file-parts.ts';
import { app } from '../../app.ts';

/** The parts for the page that takes in decks and tables. */
export const openApp = { ...app, ...composeArrivalParts(), ...composeFileParts() };
