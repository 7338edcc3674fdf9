import { BackupWriter, logEntry, type BackupEntry } from '#lib/core/backup/index.ts';
import type { BackedUp } from './backup-store.ts';
import type { Connection } from './connection.ts';
import { eachPiece, rowsBehind } from './log-pieces.ts';

/** Writes all that is stored, few rows at a time, so that neither the screen nor another tab has to wait. */
export async function writeBackup(
	connection: Connection,
	at: number,
	take: (piece: string) => void,
): Promise<BackedUp> {
	const [decks, withdrawn, drafts, quizzes, events] = await connection.run((db) =>
		Promise.all([
			db.decks.toArray(),
			db.withdrawn.toArray(),
			db.drafts.toArray(),
			db.quizzes.toArray(),
			db.events.count(),
		]),
	);
	const writer = new BackupWriter();
	let leftOut = 0;
	const write = (entries: readonly BackupEntry[]) => {
		const lines = entries.flatMap((entry) => {
			try {
				return [writer.line(entry)];
			} catch {
				leftOut++;
				return [];
			}
		});
		take(lines.join(''));
	};

	const rest = decks.length + withdrawn.length + drafts.length + quizzes.length;
	take(writer.begin({ at, decks: decks.length, events, entries: rest + events }));
	// The log first: of a file that is cut short, it is what could not be had again.
	let written = 0;
	await eachPiece(
		(key) => connection.run((db) => rowsBehind(db, key)),
		(rows) => {
			write(rows.map(logEntry));
			written += rows.length;
		},
	);
	write(drafts.map((draft) => ({ draft })));
	write(quizzes.map((quiz) => ({ quiz })));
	write(decks.map((deck) => ({ deck })));
	write(withdrawn.map((each) => ({ withdrawn: each })));
	take(writer.end());
	return { decks: decks.length, events: written, leftOut };
}
