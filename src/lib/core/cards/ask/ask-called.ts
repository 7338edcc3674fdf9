import { calledThing } from '../../facts/called-things.ts';
import type { StatementFact } from '../../facts/index.ts';
import { verbWords } from '../../facts/question-order.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { entityAnswer, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { remainder } from './remainder.ts';

/** "What is the name of the school that Ada Marlow founded in 1960?" */
export function askCalled(reading: Reading, { statement }: StatementFact): Asked | undefined {
	const called = calledThing(reading, statement);
	if (called === undefined) return undefined;
	const thing = standAlone(reading, called.thing);
	const rest = remainder(reading, statement.segments.slice(called.index + 1), {
		circumstances: 'keep',
		bound: statement.entity,
	});
	const when = standAlone(reading, called.when);
	if (thing === undefined || rest === undefined || when === undefined) return undefined;
	const deed = [statement.subject, verbWords(statement), when, rest].filter(Boolean).join(' ');
	const entity = soleEntity(reading, called.name);
	return {
		question: `What is the name of the ${thing} that ${deed}`,
		answer:
			entity === undefined
				? wordsAnswer(reading, called.name)
				: entityAnswer(reading, called.name, entity),
	};
}
