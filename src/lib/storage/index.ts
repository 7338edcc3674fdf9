export { openStore } from './recto-store.ts';
