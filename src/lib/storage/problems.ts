import type { RectoDatabase } from './schema.ts';

interface LookedThrough {
	/** Rows of the log by then. */
	readonly events: number;
	readonly problems: readonly string[];
}

/** A sentence for each row that cannot be read. A log in which nothing was written since is not read again. */
export async function problemsOf(db: RectoDatabase): Promise<readonly string[]> {
	const [events, row] = await Promise.all([db.events.count(), db.meta.get('looked-through')]);
	const last = (row?.value ?? { events: 0, problems: [] }) as LookedThrough;
	if (last.events === events) return last.problems;
	const { readProblems } = await import('./log.ts');
	const problems = await readProblems(db);
	await db.meta.put({
		name: 'looked-through',
		value: { events, problems } satisfies LookedThrough,
	});
	return problems;
}
