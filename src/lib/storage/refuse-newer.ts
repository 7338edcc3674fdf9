import type { MetaRow } from './schema.ts';
import { StoreError } from './store.ts';

/** Old code must not write what newer code would take for its own. */
export function refuseNewer(made: MetaRow | undefined, version: number): void {
	if (typeof made?.value === 'number' && made.value > version)
		throw new StoreError({ kind: 'newer-version' });
}
