import { baseForm } from '../../facts/question-order.ts';
import type { DealFact } from '../../facts/index.ts';
import { entityWords, type Entity } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import { textOf } from '../../language/text-of.ts';
import type { Candidate } from '../candidate.ts';
import { figureAnswer } from './ask-figure.ts';
import { entityAnswer } from './answer.ts';
import { capitalise, whoWords } from './wh-words.ts';

/** "For how much did … agree to buy …?", "What did … agree to buy for …?", "Who agreed to buy …?" */
export function askDeal(reading: Reading, fact: DealFact): Candidate[] {
	const { buyer, bought, price, verb, agreed, evidence } = fact;
	const base = baseForm(verb.head);
	const deed = agreed ? `agree to ${base}` : base;
	const done = agreed ? `agreed to ${base}` : verb.head.text;
	const shared = { fact, kind: 'basic' as const, evidence };
	const sum =
		price === undefined
			? ''
			: ` for ${textOf(reading.article.text, reading.tokens, { first: price.from, last: price.last })}`;
	const who = {
		...shared,
		...entityAnswer(reading, buyer.run, buyer.entity),
		prompt: `${buyerWords(buyer.entity)} ${done} ${entityWords(bought.entity)}${sum}?`,
	};
	if (price === undefined) return [who];
	const howMuch = ['for', price.hedge, 'how much'].filter(Boolean).join(' ');
	const named = entityWords(buyer.entity);
	// What was bought is asked for its sum like whatever is paid for.
	const sumAsked = agreed
		? [
				{
					...shared,
					...figureAnswer(reading, price),
					prompt: `${capitalise(howMuch)} did ${named} ${deed} ${entityWords(bought.entity)}?`,
				},
			]
		: [];
	return [
		...sumAsked,
		{
			...shared,
			...entityAnswer(reading, bought.run, bought.entity),
			prompt: `${bought.entity.kind === 'person' ? 'Whom' : 'What'} did ${named} ${deed}${sum}?`,
		},
		who,
	];
}

/** A buyer of unknown sort is a firm or a person. */
function buyerWords(entity: Entity): string {
	return entity.kind === 'other' ? 'Who' : whoWords(entity, 'buy');
}
