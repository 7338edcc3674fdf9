import type { Reading } from '../language/reading.ts';

/**
 * Whether the name that begins at the token `first` hangs on words before it, so that a relative clause behind it may
 * be about them: "a member of the Tarn Commission, whose father …", "a hall and the Tarn Choir, which …".
 */
export function mayBeOfOther({ tokens }: Reading, first: number): boolean {
	const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1];
	return before?.pos === 'ADP' || /^(?:and|or|,)$/.test(before?.lower ?? '');
}
