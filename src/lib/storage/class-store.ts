import type { HandedIn } from '#lib/core/quiz/class/class-table.ts';
import type { Slip, SlipId } from '#lib/core/quiz/class/slip.ts';

export interface StoredSlips {
	/** In no order. */
	readonly slips: readonly HandedIn[];
	/** Rows that cannot be read. They stay in the store. */
	readonly unreadable: number;
}

/** Keeps the results of a class on the teacher's device. Every promise rejects with `StoreError` only. */
export interface ClassStore {
	slips(): Promise<StoredSlips>;
	/** Resolves when it is on the disk. `there`: the same result had been handed in before. */
	add(slip: Slip): Promise<'added' | 'there' | 'renewed'>;
	remove(ids: readonly SlipId[]): Promise<void>;
	close(): void;
}
