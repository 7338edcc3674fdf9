import type { Expectation } from '../expectation.ts';

export const handballFinal: Expectation = {
	name: 'handball-final',
	published: '2025-06-02',
	must: [
		{ about: 'the winner', answer: /Varde/, prompt: [/Baltic Cup|Riga Stars/] },
		{ about: 'the day', answer: /1 June 2025/, prompt: [/Varde|Baltic Cup|final/] },
		{ about: 'whom they beat', answer: /Riga Stars/, prompt: [/Varde/] },
		{ about: 'the spectators', answer: /14,200/, prompt: [/watch|people|spectators|final/] },
		{ about: 'the place', answer: /Aarhus/, prompt: [/final|Baltic Cup|Varde/] },
		{
			about: 'the captain',
			answer: /Nora Krogh/,
			prompt: [/captain|eleven goals|player of the match/],
		},
		{ about: 'her sister', answer: /Sofie Krogh/, prompt: [/sister|Riga|saved/] },
		{ about: 'the coach', answer: /Astrid Moen/, prompt: [/coach/] },
		{ about: 'the age of the club', answer: /1937/, prompt: [/Varde/] },
		{ about: 'the age of the cup', answer: /1971/, prompt: [/Baltic Cup/] },
		{
			about: 'its countries',
			answer: {
				set: [
					'Denmark',
					'Sweden',
					'Finland',
					'Estonia',
					'Latvia',
					'Lithuania',
					'Poland',
					'Germany',
				],
			},
			prompt: [/countries|Baltic Cup/],
		},
		{
			about: 'BHF in full',
			answer: /Baltic Handball Federation/,
			prompt: [/BHF|organised/],
			or: [{ answer: 'BHF', prompt: [/Baltic Handball Federation/] }],
		},
		{ about: 'how often Riga won', answer: /six/, prompt: [/Riga Stars/] },
		{ about: 'the next final', answer: /Tallinn|31 May 2026/, prompt: [/final/] },
	],
	mustNot: [
		{ why: 'a trophy without its name', line: / -> trophy$/i },
		{ why: 'the crowd before it was corrected', line: /^(?!.*first announced).*13,500/i },
		{ why: 'a dismissal the club denied', line: /^(?!.*report).*dismissed/i },
		{ why: 'the surname alone, which two bear', line: /(?<!Nora |Sofie |Ms )\bKrogh\b/ },
		{ why: 'one sister for the other', line: /eleven goals.* -> .*Sofie|saved.* -> .*Nora/ },
		{ why: 'a title they never won', line: /^(?!.*never).*Danish championship/i },
		{ why: 'a "she" that may be either', line: /^(?!.*\bshe\b).*\btears\b/i },
		{ why: 'the next final as past', line: /\b(was|were)\b.*(next final|2026|Tallinn)/i },
		{
			why: 'a hall that is not begun',
			line: /\b(did|was)\b.*\bhall\b.*(begin|built)|began.*\bhall\b/i,
		},
		{
			why: 'countries without the stated number',
			line: /countries.* -> (?=.*\|)(?!([^|]+\|){7}[^|]+$)/i,
		},
		{ why: 'lost finals as won', line: /\b(won|win)\b.*-> .*(1994|2016)/i },
		{ why: 'the father’s words as hers', line: /^(?!.*father).*Whoever loses/ },
		{ why: 'rows of the table run together', line: /Year +Spectators|9,800.*11,650/ },
	],
};
