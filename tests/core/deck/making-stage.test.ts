import { expect, test } from 'vitest';
import { shareOf, stageAt } from '#lib/core/deck/making-stage.ts';

const STAGES = ['language', 'read', 'understand', 'find', 'ask', 'choose', 'prove'] as const;

test('shares grow from stage to stage, and each tells its stage', () => {
	const shares = STAGES.map(shareOf);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(new Set(shares).size).toBe(STAGES.length);
	expect(shares.map(stageAt)).toEqual(STAGES);
	expect([stageAt(-1), stageAt(0.2), stageAt(1)]).toEqual(['language', 'language', 'prove']);
});
