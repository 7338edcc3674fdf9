import { replay, replayEventful } from './replay.ts';

const csv = await (await fetch('/log.csv')).text();
await fetch('/digest', {
	method: 'POST',
	body: JSON.stringify([replay(csv), replayEventful(csv)]),
});
