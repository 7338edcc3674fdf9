export { openStore } from './recto-store.ts';
export type {
	ShelfEntry,
	Store,
	StoredLog,
	StoreError,
	StoreProblem,
	StudyRecord,
} from './store.ts';
