import type { CardStage } from '../cards/index.ts';

/** What is being done, in the order in which it is done: the language is loaded, then the article made into cards. */
export type MakingStage = 'language' | 'read' | CardStage | 'prove';

/** How much has been done when a stage begins, 0 to 1, as measured on articles of 600 words. */
const SHARES: Readonly<Record<MakingStage, number>> = {
	language: 0,
	read: 0.4,
	understand: 0.45,
	find: 0.65,
	ask: 0.75,
	choose: 0.8,
	prove: 0.95,
};
const STAGES = Object.keys(SHARES) as readonly MakingStage[];

/** How much has been done when `stage` begins, 0 to 1. */
export function shareOf(stage: MakingStage): number {
	return SHARES[stage];
}

/** The stage that is on when so much has been done. */
export function stageAt(done: number): MakingStage {
	return STAGES.findLast((stage) => SHARES[stage] <= done) ?? 'language';
}
