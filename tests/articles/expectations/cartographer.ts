import type { Expectation } from '../expectation.ts';

export const cartographer: Expectation = {
	name: 'cartographer',
	must: [
		{ about: 'her birth', answer: /14 February 1887/, prompt: [/Marsh/] },
		{ about: 'her death', answer: /2 September 1969/, prompt: [/Marsh/] },
		{ about: 'her birthplace', answer: /Dundee/, prompt: [/Marsh/, /born/] },
		{ about: 'where she died', answer: /Aarhus/, prompt: [/Marsh/, /die|death/] },
		{ about: 'who she was', answer: /cartographer/, prompt: [/Marsh/] },
		{
			about: 'what she mapped',
			answer: /Kessel Plateau/,
			prompt: [/\bmap/],
			or: [{ answer: /Marsh/, prompt: [/Kessel Plateau/] }],
		},
		{
			about: 'her studies',
			answer: /1909|University of Edinburgh/,
			prompt: [/Marsh/, /graduat|stud/],
		},
		{ about: 'her first expedition', answer: /1921|Knud Aagaard/, prompt: [/expedition/] },
		{ about: 'what she surveyed', answer: /3,400/, prompt: [/survey/] },
		{
			about: 'her prize',
			answer: /Silver Compass/,
			prompt: [/1924|Geographical|award/],
			or: [{ answer: /1924|Northern Geographical Society/, prompt: [/Silver Compass/] }],
		},
		{
			about: 'her sister',
			answer: /Margaret/,
			prompt: [/sister|measles/],
			or: [{ answer: /physician|1926/, prompt: [/Margaret Marsh/] }],
		},
		{
			about: 'her best-known book',
			answer: /A Country without Roads/,
			prompt: [/book|1928|best[- ]known/],
			or: [{ answer: /1928/, prompt: [/A Country without Roads/] }],
		},
		{ about: 'the languages of it', answer: /eleven/, prompt: [/languages/] },
		{
			about: 'the library named after her',
			answer: /1975/,
			prompt: [/Library/],
			or: [{ answer: /Dundee/, prompt: [/Library/] }],
		},
	],
	mustNot: [
		{
			why: 'what her sister did',
			line: /measles.* -> .*Helena|Helena(?!.*'s elder sister, Margaret).*measles/,
		},
		{ why: 'a "she" that may be either', line: /^(?!.*\bshe\b).*\bspoke\b/i },
		{ why: 'a claim that historians reject', line: /^(?!.*claim).*North Pole/i },
		{
			why: 'a book she is only thought to have written',
			line: /^(?!.*thought).*(magnetism|a fourth)/i,
		},
		{ why: 'a loss that is only probable', line: /^(?!.*probably).*manuscript/i },
		{ why: 'an academy she never was in', line: /^(?!.*(proposed|never)).*Academy of Maps/i },
		{ why: 'a marriage', line: /\b(marry|married|husband)\b/i },
		{ why: 'the former and the latter unnamed', line: /\bthe (former|latter)\b/i },
		{ why: 'the former for the latter', line: /director.* -> .*Dahl|White Line.* -> .*Holt/ },
		{ why: 'a museum that is not open', line: /\b(did|was)\b.*museum.*open/i },
		{ why: 'her dates as her sister’s', line: /Margaret.*(1887|1969|Aarhus)/ },
		{ why: 'her mother’s trade as hers', line: /^(?!.*(mother|Isobel)).* -> .*mathematics/ },
	],
};
