import type { Expectation } from './expectation.ts';
import { basaltBacterium } from './expectations/basalt-bacterium.ts';
import { cartographer } from './expectations/cartographer.ts';
import { centralBank } from './expectations/central-bank.ts';
import { earthquake } from './expectations/earthquake.ts';
import { eelTreaty } from './expectations/eel-treaty.ts';
import { election } from './expectations/election.ts';
import { grocerMerger } from './expectations/grocer-merger.ts';
import { handballFinal } from './expectations/handball-final.ts';
import { hopeTown } from './expectations/hope-town.ts';
import { lanternHeron } from './expectations/lantern-heron.ts';
import { ostraCanal } from './expectations/ostra-canal.ts';
import { repairLaw } from './expectations/repair-law.ts';

/** What must and must not come out of the test articles, news first. */
export const EXPECTATIONS: readonly Expectation[] = [
	election,
	earthquake,
	eelTreaty,
	grocerMerger,
	handballFinal,
	repairLaw,
	basaltBacterium,
	cartographer,
	hopeTown,
	lanternHeron,
	centralBank,
	ostraCanal,
];
