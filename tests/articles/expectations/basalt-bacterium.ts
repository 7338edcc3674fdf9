import type { Expectation } from '../expectation.ts';

export const basaltBacterium: Expectation = {
	name: 'basalt-bacterium',
	published: '2025-11-07',
	must: [
		{
			about: 'its name',
			answer: /Petrovibrio tenax/,
			prompt: [/bacterium|organism|drill core|hydrogen/i],
		},
		{ about: 'the depth', answer: /2\.4/, prompt: [/Indian Ocean|bacterium/] },
		{ about: 'who led the team', answer: /Leila Haddad/, prompt: [/team|led|found|report/] },
		{
			about: 'where and when it was published',
			answer: /Annals of Deep Biology|6 November 2025/,
			prompt: [/report|journal/],
		},
		{ about: 'when the core was taken', answer: /March 2022/, prompt: [/\bcore\b/] },
		{ about: 'the ship', answer: /Nordlicht/, prompt: [/ship|core/] },
		{ about: 'the heat it survives', answer: /118/, prompt: [/temperature|degrees/] },
		{ about: 'its energy', answer: /hydrogen/, prompt: [/energy|lives on/] },
		{
			about: 'CDL in full',
			answer: /Centre for Deep Life/,
			prompt: [/CDL|Haddad/],
			or: [{ answer: 'CDL', prompt: [/Centre for Deep Life/] }],
		},
		{ about: 'the office of its head', answer: /Leila Haddad/, prompt: [/director|professor/] },
		{
			about: 'its enzyme',
			answer: /tenaxase/,
			prompt: [/enzyme/],
			or: [{ answer: /enzyme/, prompt: [/tenaxase/] }],
		},
		{ about: 'whose work its structure is', answer: /Jun Mori/, prompt: [/tenaxase|structure/] },
		{
			about: 'the minerals',
			answer: { set: ['olivine', 'pyroxene', 'magnetite', 'serpentine', 'calcite'] },
			prompt: [/minerals|\bcore\b/],
		},
		{ about: 'the cost', answer: /7\.2 million/, prompt: [/cost|work|pa(y|id)/] },
	],
	mustNot: [
		{ why: 'evidence of nobody knows what', line: /evidence of that\b/i, knownFault: true },
		{ why: 'a record that was denied', line: /^(?!.*\bnot\b).*deepest/i },
		{ why: 'a use that was denied', line: /^(?!.*(websites|report)).*nuclear/i },
		{ why: 'a claim that was refuted', line: /^(?!.*claim).*(Vladivostok|1998)/i },
		{ why: 'life that is only possible', line: /^(?!.*\bmay\b).*(bacteria|life|exist).*Europa/i },
		{
			why: 'the surname alone, which two bear',
			line: /(?<!Leila |Samir |Ms |Mr |Professor )\bHaddad\b/,
		},
		{ why: 'the two as relatives', line: /^(?!.*\bnot\b).*related/i },
		{ why: 'a "he" that may be either', line: /^(?!.*\bhe\b).*thermometer/i },
		{ why: 'the former and the latter unnamed', line: /\bthe (former|latter)\b/i },
		{
			why: 'the former for the latter',
			line: /next four years.* -> .*Deep Earth|not decided.* -> .*Northern/i,
		},
		{
			why: 'an expedition that has not left',
			line: /\b(did|was)\b.*second expedition.*(leave|take|left)/i,
		},
		{
			why: 'minerals without the stated number',
			line: /minerals.* -> (?=.*\|)(?!([^|]+\|){4}[^|]+$)/i,
		},
		{ why: 'the colleague’s words as hers', line: /^(?!.*colleague).*is it dirt/i },
	],
};
