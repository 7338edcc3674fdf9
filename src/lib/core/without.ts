/** The fields that a value may as well do without. */
type Optional<Value> = {
	[Key in keyof Value]-?: Value extends Record<Key, Value[Key]> ? never : Key;
}[keyof Value];

/** A copy that lacks these fields. */
export function without<Value extends object>(
	value: Value,
	...fields: readonly Optional<Value>[]
): Value {
	const copy = { ...value };
	for (const field of fields) Reflect.deleteProperty(copy, field);
	return copy;
}
