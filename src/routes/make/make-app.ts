import { composeFileParts } from '#lib/file-parts.ts';
import { composeMakeParts } from '#lib/make-parts.ts';
import { app } from '../app.ts';

/** The parts that the page of Make is given. */
export const makeApp = { ...app, ...composeFileParts(), ...composeMakeParts() };
