import type { Expectation } from '../expectation.ts';

export const ostraCanal: Expectation = {
	name: 'ostra-canal',
	must: [
		{ about: 'its length', answer: /83/, prompt: [/Ostra Canal/] },
		{
			about: 'what it links',
			answer: /Lake Vell|Rendal/,
			prompt: [/Ostra Canal/, /link/],
			or: [{ answer: { set: ['Lake Vell', 'Rendal'] }, prompt: [/Ostra Canal/, /link/] }],
		},
		{ about: 'its locks', answer: /26/, prompt: [/locks/] },
		{ about: 'when the work began', answer: /1826/, prompt: [/construction|Ostra Canal/i] },
		{ about: 'who directed it', answer: /Baltzar Wrede/, prompt: [/direct|work|engineer/] },
		{ about: 'the first proposal', answer: /1723|Anders Wrede/, prompt: [/proposed/] },
		{ about: 'the cost', answer: /9\.6 million/, prompt: [/Canal/, /cost/] },
		{ about: 'the opening', answer: /14 September 1841/, prompt: [/Ostra Canal/, /open/] },
		{ about: 'by whom', answer: /Lovisa/, prompt: [/Ostra Canal|Svan/] },
		{
			about: 'its towns',
			answer: { set: ['Vellby', 'Hult', 'Torp', 'Askeby', 'Lund Bridge', 'Rendal'] },
			prompt: [/towns/],
		},
		{ about: 'the dead', answer: /417/, prompt: [/workers|died|registers/] },
		{
			about: 'the peak of the traffic',
			answer: /1889|11,400|620,000/,
			prompt: [/traffic|peak|vessels|goods/i],
		},
		{
			about: 'the railway',
			answer: /1893/,
			prompt: [/Vell Railway/],
			or: [{ answer: /Vell Railway/, prompt: [/1893|freight/] }],
		},
		{
			about: 'who took it over',
			answer: /1907/,
			prompt: [/state|taken over|OCB|Ostra Canal Board/],
			or: [{ answer: /Ostra Canal Board/, prompt: [/OCB|1907/] }],
		},
	],
	mustNot: [
		{ why: 'a toll that the registers refute', line: /^(?!.*newspaper).*3,000/i },
		{ why: 'the legend of the king', line: /^(?!.*told).*(silver spade|first turf)/i },
		{ why: 'the surname alone, which two bear', line: /(?<!Anders |Baltzar )\bWrede\b/ },
		{ why: 'the forefather as the builder', line: /(direct|built).* -> .*Anders/i },
		{ why: 'a "he" that may be either', line: /^(?!.*\bhe\b).*\beye\b/i },
		{ why: 'the former and the latter unnamed', line: /\bthe (former|latter)\b/i },
		{ why: 'the former for the latter', line: /timber\? -> .*Airdrie|granite\? -> .*Wrede/ },
		{ why: 'an age that is only thought', line: /^(?!.*thought).*oldest boat tunnel/i },
		{ why: 'a dividend that was never paid', line: /^(?!.*never).*dividend/i },
		{ why: 'a title it does not bear', line: /^(?!.*\bnot\b).*World Heritage/i },
		{
			why: 'the restoration as finished',
			line: /\b(was|did)\b.*restoration.*(finish|end|complet)/i,
		},
		{ why: 'towns without the stated number', line: /towns.* -> (?=.*\|)(?!([^|]+\|){5}[^|]+$)/i },
		{ why: 'the caption', line: /Image:|A barge in/ },
		{ why: 'rows of the table run together', line: /Year +Boats|11,400.*2,300/ },
	],
};
