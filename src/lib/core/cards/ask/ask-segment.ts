import { addresseeOf } from '../../facts/proposals.ts';
import { invert } from '../../facts/question-order.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Asked } from './asked.ts';
import { askAim } from './ask-aim.ts';
import { askAttribute } from './ask-attribute.ts';
import { askPredicate } from './ask-predicate.ts';
import { askCalled } from './ask-called.ts';
import { askCause } from './ask-cause.ts';
import { askCircumstance } from './ask-circumstance.ts';
import { askKind } from './ask-kind.ts';
import { askLink } from './ask-link.ts';
import { askLocation } from './ask-location.ts';
import { askNaming } from './ask-naming.ts';
import { askObject } from './ask-object.ts';
import { askAddressee } from './ask-addressee.ts';

/** "When was …?", "In which city …?", "Whom did … urge to …?": one piece after the verb is asked. */
export function askSegment(
	reading: Reading,
	fact: StatementFact,
	index: number,
): Asked | undefined {
	const segment = fact.statement.segments[index];
	const order = invert(fact.statement);
	if (segment === undefined || order === undefined) return undefined;
	if (addresseeOf(fact.statement) === index) return askAddressee(reading, fact, index, order);
	switch (fact.family) {
		case 'format':
			return segment.kind === 'preposition' ? askKind(reading, fact, segment, order) : undefined;
		case 'location':
			return askLocation(reading, fact, index, order);
		case 'link':
			return askLink(reading, fact, order);
		case 'naming':
			return segment.kind === 'preposition'
				? askNaming(reading, fact, order)
				: askCalled(reading, fact);
		case 'aim':
			return askAim(reading, fact, index, order);
		case 'attribute':
			return askAttribute(reading, fact, index);
		case 'superlative':
			return segment.kind === 'object'
				? askPredicate(reading, fact, index)
				: askCircumstance(reading, fact, index, order);
		case 'office':
		case 'definition':
			return askPredicate(reading, fact, index);
		case 'cause':
			return askCause(reading, fact, index);
		case 'agent':
		case 'victory':
			return segment.kind === 'object'
				? askObject(reading, fact, index, order)
				: askCircumstance(reading, fact, index, order);
		default:
			return askCircumstance(reading, fact, index, order);
	}
}
