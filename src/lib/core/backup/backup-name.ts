const TWO_DIGITS = (value: number) => String(value).padStart(2, '0');
const MINUTE_MS = 60_000;

/**
 * `recto-backup-2026-11-30.txt`, by the date on the learner's clock. It is plain text by name too: browsers
 * on phones hand no file of an unknown kind to other apps (https://github.com/w3c/web-share/issues/142).
 */
export function backupName({
	at,
	offset,
}: {
	readonly at: number;
	readonly offset: number;
}): string {
	const local = new Date(at + offset * MINUTE_MS);
	const date = [
		local.getUTCFullYear(),
		TWO_DIGITS(local.getUTCMonth() + 1),
		TWO_DIGITS(local.getUTCDate()),
	];
	return `recto-backup-${date.join('-')}.txt`;
}
