/** Values by a key of each, in their order; `Map.groupBy` for browsers that have none (Safari before 17.4). */
export function groupedBy<Value, Key>(
	values: Iterable<Value>,
	keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
	const groups = new Map<Key, Value[]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}
