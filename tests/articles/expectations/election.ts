import type { Expectation } from '../expectation.ts';

export const election: Expectation = {
	name: 'election',
	published: '2025-09-22',
	must: [
		{
			about: 'the winner',
			answer: /Karin Lindqvist/,
			prompt: [/president/i, /Valmora|Arendt|run-off/],
		},
		{ about: 'the day', answer: /21 September 2025/, prompt: [/Lindqvist/, /president|defeat/i] },
		{ about: 'whom she beat', answer: /Arendt/, prompt: [/Lindqvist/, /defeat|beat|incumbent/i] },
		{ about: 'her share', answer: /53\.4/, prompt: [/Lindqvist/] },
		{
			about: 'NEB in full',
			answer: /National Electoral Board/,
			prompt: [/NEB/],
			or: [{ answer: 'NEB', prompt: [/National Electoral Board/] }],
		},
		{ about: 'when she is sworn in', answer: /3 November/, prompt: [/Lindqvist/, /sworn/] },
		{
			about: 'which president she is',
			answer: /eighth/,
			prompt: [/Lindqvist/],
			or: [{ answer: /Karin Lindqvist/, prompt: [/eighth president/] }],
		},
		{ about: 'the turnout', answer: /67\.2/, prompt: [/turnout/i] },
		{ about: 'independence', answer: /1974/, prompt: [/independen/] },
		{
			about: 'the founder of the Civic Union',
			answer: /Paula Reyes/,
			prompt: [/Civic Union/],
			or: [{ answer: /Civic Union/, prompt: [/Paula Reyes/] }],
		},
		{ about: 'its founding year', answer: /2019/, prompt: [/Civic Union/] },
		{
			about: 'the largest group',
			answer: /National Front/,
			prompt: [/largest|Arendt/],
			or: [{ answer: /55/, prompt: [/National Front/] }],
		},
		{ about: 'the finance minister', answer: /Erik Lindqvist/, prompt: [/finance minister/i] },
		{
			about: 'who said that people asked for change',
			answer: /Arendt/,
			prompt: [/asked for change/],
		},
	],
	mustNot: [
		{
			why: 'the surname alone, which two bear',
			line: /(?<!Karin |Erik |Ms |Mr )\bLindqvist\b/,
			knownFault: true,
		},
		{ why: 'the namesake for the president-elect', line: /(elected|sworn|eighth).* -> .*Erik/i },
		{ why: 'the two as relatives', line: /^(?!.*\bnot\b).*related/i },
		{ why: 'what the aides alleged', line: /^(?!.*alleg).*exchanged/i },
		{ why: 'the figure before it was corrected', line: /^(?!.*(first|wrong)).*812,000/i },
		{ why: 'the turnout of the first round', line: /^(?!.*first round).*turnout.*-> .*58/i },
		{ why: 'a "she" that may be either', line: /^(?!.*\bshe\b).*patience/i },
		{ why: 'a vote she has not announced', line: /herself/i },
		{ why: 'the oath as taken', line: /\bwas\b.*\bsworn in\b/i },
		{ why: 'a lease that still runs', line: /\bdid\b.*lease.*expire|expired/i },
		{ why: 'the referendum as held', line: /referendum (was )?held|\bwas\b.*referendum.*held/i },
		{ why: 'the next election as past', line: /\bwas\b.*Assembly.*elected anew/i },
		{ why: 'a quotation cut inside the one within', line: /‘[^’]*$|^[^‘]*’/ },
	],
};
