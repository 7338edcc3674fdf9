import type { Expectation } from './expectation.ts';
import { basaltBacterium } from './expectations/basalt-bacterium.ts';
import { earthquake } from './expectations/earthquake.ts';
import { eelTreaty } from './expectations/eel-treaty.ts';
import { election } from './expectations/election.ts';
import { grocerMerger } from './expectations/grocer-merger.ts';
import { handballFinal } from './expectations/handball-final.ts';
import { repairLaw } from './expectations/repair-law.ts';

/** What must and must not come out of the test articles. */
export const EXPECTATIONS: readonly Expectation[] = [
	election,
	earthquake,
	eelTreaty,
	grocerMerger,
	handballFinal,
	repairLaw,
	basaltBacterium,
];
