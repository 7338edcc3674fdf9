import type { Expectation } from '../expectation.ts';

export const repairLaw: Expectation = {
	name: 'repair-law',
	published: '2024-05-24',
	must: [
		{
			about: 'the name of the law',
			answer: /Durable Goods Act/,
			prompt: [/votes|introduced|law|replace/],
		},
		{ about: 'the day', answer: /23 May 2024/, prompt: [/parliament|Durable Goods Act|law/] },
		{ about: 'how long parts are kept', answer: /twelve years/, prompt: [/spare parts/] },
		{
			about: 'the minister',
			answer: /Ana Petrescu/,
			prompt: [/minister|introduced/],
			or: [{ answer: /minister of consumer affairs/i, prompt: [/Ana Petrescu|introduced/] }],
		},
		{ about: 'when she introduced it', answer: /October 2022/, prompt: [/Durable Goods Act/] },
		{ about: 'the votes', answer: /98/, prompt: [/vote|adopted/] },
		{ about: 'when it comes into force', answer: /1 January 2026/, prompt: [/force/] },
		{
			about: 'what it applies to',
			answer: {
				set: [
					'washing machines',
					'dishwashers',
					'refrigerators',
					'ovens',
					'telephones',
					'bicycles',
				],
			},
			prompt: [/appl|goods/],
		},
		{ about: 'the fine', answer: /2 per cent/, prompt: [/fined|sales/] },
		{
			about: 'OPL in full',
			answer: /Office for Product Lifetimes/,
			prompt: [/OPL|supervise/],
			or: [{ answer: 'OPL', prompt: [/Office for Product Lifetimes/] }],
		},
		{ about: 'what is thrown away', answer: /23 kilo|^23$/, prompt: [/household|electrical/] },
		{ about: 'what it replaces', answer: /decree|1987/, prompt: [/replace|decree/] },
		{
			about: 'the chairman of the makers',
			answer: /Radu Petrescu/,
			prompt: [/Association of Appliance Makers|chairman/],
			or: [{ answer: /chairman/, prompt: [/Radu Petrescu/] }],
		},
		{
			about: 'the initiative for workshops',
			answer: /Victor Lazar|18 million|200/,
			prompt: [/Tools, Skills and Workshops Initiative/],
			or: [
				{
					answer: /Tools, Skills and Workshops Initiative/,
					prompt: [/Lazar|repair centres|18 million/],
				},
			],
		},
	],
	mustNot: [
		{ why: 'the votes before they were corrected', line: /\b89\b/ },
		{
			why: 'goods it does not cover',
			line: /^(?!.*(\bnot\b|dropped)).*(medical devices|\bcars\b)/i,
		},
		{
			why: 'goods without the stated number',
			line: /(appl|goods).* -> (?=.*\|)(?!([^|]+\|){5}[^|]+$)/i,
		},
		{
			why: 'a claim without whose it is',
			line: /^(?!.*(argue|Association)).*(raise prices|a tenth)/i,
		},
		{
			why: 'the surname alone, which two bear',
			line: /(?<!Ana |Radu |Ms |Mr )\bPetrescu\b/,
		},
		{ why: 'the law as in force', line: /\bdid\b.*come into force|came into force/i },
		{ why: 'a ruling still to come', line: /\bdid\b.*\bcourt rule\b|\bcourt ruled\b/i },
		{ why: 'what the court only may do', line: /^(?!.*\bmay\b).*strike out/i },
		{
			why: 'the initiative without its first word',
			line: /(?<!Tools, )Skills and Workshops Initiative/,
		},
		{ why: 'a "he" that may be either', line: /^(?!.*\bhe\b).*\bmind\b/i },
		{ why: 'a suit that was not brought', line: /^(?!.*\bnot\b).*gone? to court/i },
		{ why: 'the former and the latter unnamed', line: /\bthe (former|latter)\b/i },
		{
			why: 'the former for the latter',
			line: /repair index.* -> .*Sweden|tax on repairs.* -> .*France/,
		},
		{ why: 'the grandmother’s words as hers', line: /^(?!.*grandmother).*What cannot be mended/ },
	],
};
