import type { Expectation } from '../expectation.ts';

export const hopeTown: Expectation = {
	name: 'hope-town',
	must: [
		{ about: 'its island', answer: /Merrow/, prompt: [/Hope/] },
		{ about: 'its population', answer: /18,460/, prompt: [/Hope/] },
		{ about: 'when it was founded', answer: /1788/, prompt: [/Hope/] },
		{
			about: 'by whom',
			answer: /Josiah Pell/,
			prompt: [/Hope|1788/, /found/],
			or: [{ answer: 'Hope', prompt: [/Josiah Pell/, /found/] }],
		},
		{ about: 'after what it is named', answer: /ship|the Hope/, prompt: [/Hope|town/, /named/] },
		{ about: 'its charter', answer: /1832/, prompt: [/charter|borough/] },
		{ about: 'its river', answer: /Ease/, prompt: [/Hope|town/i, /river|mouth|divide/i] },
		{
			about: 'what slate is',
			answer: /fine-grained rock/,
			prompt: [/slate/i],
			or: [{ answer: /slate/, prompt: [/rock|quarr|whaling/i] }],
		},
		{
			about: 'who designed the pier',
			answer: /Agnes Tull/,
			prompt: [/Long Pier/],
			or: [{ answer: /Long Pier/, prompt: [/Agnes Tull/] }],
		},
		{ about: 'when it was completed', answer: /1886/, prompt: [/Long Pier/] },
		{ about: 'how long it is', answer: /712/, prompt: [/Pier/] },
		{
			about: 'its districts',
			answer: { set: ['Old Town', 'Newtown', 'Pellside', 'The Strand', 'Marlow'] },
			prompt: [/district/],
		},
		{ about: 'its mayor', answer: /Grace Winter/, prompt: [/mayor/] },
		{
			about: 'its poet',
			answer: /1861/,
			prompt: [/Edmund Pell/],
			or: [{ answer: /Edmund Pell/, prompt: [/1861|poet|Slate and Salt/] }],
		},
	],
	mustNot: [
		{
			why: 'what the town did as done by its old part',
			line: /Old Town\b.*twinned/,
		},
		{ why: 'the legend of the chest', line: /^(?!.*tradition).*(chest|buried)/i },
		{ why: 'a railway it never had', line: /^(?!.*(proposed|never)).*railway/i },
		{
			why: 'a bridge that is not open',
			line: /\b(did|was)\b.*bridge.*(open|complet|built|shorten)/i,
		},
		{
			why: 'the surname alone, which two bear',
			line: /(?<!Josiah |Edmund |Mr |Captain )\bPell\b(?! Quarry)/,
		},
		{ why: 'a summer that is only possible', line: /^(?!.*\bmay\b).*Ivy Stone/i },
		{ why: 'the former and the latter unnamed', line: /\bthe (former|latter)\b/i },
		{ why: 'the former for the latter', line: /Kinsale.* -> .*1978|Roscoff.* -> .*1994/ },
		{ why: 'the caption', line: /Image:|seen from\b/ },
		{ why: 'rows of the table run together', line: /Year +Visitors|41,000.*118,000/ },
		{
			why: 'districts without the stated number',
			line: /district.* -> (?=.*\|)(?!([^|]+\|){4}[^|]+$)/i,
		},
		{ why: 'the town as a common word', line: /\bhope\b/ },
		{ why: 'the town for the ship', line: /town.*aground|aground.* -> .*town/i },
	],
};
