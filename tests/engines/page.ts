import { harbour } from '../core/deck/harbour.ts';
import { D1_KNOWN, linkBytes, linkFragment, wellRead } from '../../src/lib/core/share/index.ts';
import { replay, replayEventful } from './replay.ts';

const csv = await (await fetch('/log.csv')).text();
const dictionary = await (await fetch('/dictionary.txt')).text();
const lore = { predictors: wellRead(dictionary), known: D1_KNOWN };
const bytes = await linkBytes({ deck: harbour }, lore);
await fetch('/digest', {
	method: 'POST',
	body: JSON.stringify([replay(csv), replayEventful(csv), linkFragment(bytes ?? new Uint8Array())]),
});
