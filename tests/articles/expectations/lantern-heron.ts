import type { Expectation } from '../expectation.ts';

export const lanternHeron: Expectation = {
	name: 'lantern-heron',
	must: [
		{
			about: 'what it is',
			answer: /wading bird/,
			prompt: [/lantern heron/i],
			or: [{ answer: /lantern heron/i, prompt: [/wading bird/] }],
		},
		{ about: 'where it lives', answer: /South America/, prompt: [/lantern heron|wetlands/i] },
		{ about: 'when it was described', answer: /1838/, prompt: [/describe/] },
		{ about: 'by whom', answer: /Friedrich Ahlers/, prompt: [/describe/] },
		{ about: 'after what it is named', answer: /patch|skin|throat/, prompt: [/named/] },
		{ about: 'its height', answer: /1\.3/, prompt: [/lantern heron/i, /tall|height|metres/i] },
		{
			about: 'where it breeds',
			answer: {
				set: [
					'Brazil',
					'Bolivia',
					'Paraguay',
					'Argentina',
					'Peru',
					'Colombia',
					'Venezuela',
					'Guyana',
					'Uruguay',
				],
			},
			prompt: [/breed|countries/],
		},
		{
			about: 'the largest share of the population',
			answer: /Brazil/,
			prompt: [/largest share|60/],
			or: [{ answer: /60/, prompt: [/Brazil/] }],
		},
		{
			about: 'its diet',
			answer: { set: ['fish', 'frogs', 'crabs', 'water beetles'] },
			prompt: [/diet|eat|feed|consist/],
		},
		{ about: 'how long it sits on its eggs', answer: /28/, prompt: [/eggs|incubat/] },
		{
			about: 'REWB in full',
			answer: /Register of Endangered Wetland Birds/,
			prompt: [/REWB/],
			or: [{ answer: 'REWB', prompt: [/Register of Endangered Wetland Birds/] }],
		},
		{ about: 'how many there are', answer: /21,000/, prompt: [/population|birds|herons?/] },
		{ about: 'its refuge', answer: /1979|Bolivia/, prompt: [/Laguna Clara/] },
		{
			about: 'the alliance it is the emblem of',
			answer: /1993|Asunción/,
			prompt: [/Marshes, Rivers and Lakes Alliance/],
			or: [{ answer: /Marshes, Rivers and Lakes Alliance/, prompt: [/emblem|1993|Asunción/] }],
		},
	],
	mustNot: [
		{ why: 'a country for the park in it', line: /\bwas Bolivia created/i },
		{ why: 'colonies it does not nest in', line: /^(?!.*\bnot\b).*colonies/i },
		{ why: 'a country it was never seen in', line: /^(?!.*never).*Chile/ },
		{ why: 'bones that may be another’s', line: /^(?!.*\bmay\b).*Ecuador/ },
		{ why: 'an age that is only thought', line: /^(?!.*thought).*(up to 24|24 years)/i },
		{
			why: 'a park that is not open',
			line: /\b(did|was)\b.*(second park|park.*2028|park.* -> 2028)/i,
		},
		{ why: 'a claim without whose it is', line: /^(?!.*claim).*three tonnes/i },
		{
			why: 'countries without the stated number',
			line: /breeds?\b.* -> (?=.*\|)(?!([^|]+\|){8}[^|]+$)/i,
		},
		{ why: 'one country for all of them', line: /which countr\S* does .*breed.* -> [^|]+$/i },
		{ why: 'a diet cut short', line: /diet.* -> (?=.*\|)(?!([^|]+\|){3}[^|]+$)/i },
		{ why: 'the alliance without its first word', line: /(?<!Marshes, )Rivers and Lakes Alliance/ },
		{ why: 'the former and the latter unnamed', line: /\bthe (former|latter)\b/i },
		{ why: 'rows of the table run together', line: /Year +Breeding|1,150.*760/ },
		{ why: 'the surname alone, which two bear', line: /(?<!May |Robin )\bBanks\b/ },
		{ why: 'the painter’s name as a month', line: / -> May\b(?! Banks)/ },
	],
};
