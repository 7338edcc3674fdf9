import type { Expectation } from '../expectation.ts';

export const earthquake: Expectation = {
	name: 'earthquake',
	published: '2024-11-14',
	must: [
		{ about: 'the magnitude', answer: /6\.7/, prompt: [/earthquake|Teska/i] },
		{ about: 'the day', answer: /13 November 2024/, prompt: [/earthquake/i] },
		{ about: 'the place', answer: /Teska|Ardenia/i, prompt: [/earthquake/i] },
		{ about: 'the dead', answer: /\b131\b/, prompt: [/kill|dead|died|lives/i] },
		{ about: 'the depth', answer: /\b11\b/, prompt: [/earthquake/i, /depth|deep/i] },
		{ about: 'since when the strongest', answer: /1958/, prompt: [/strongest/] },
		{ about: 'the aftershocks', answer: /62/, prompt: [/aftershock/] },
		{ about: 'the people in tents', answer: /17,000/, prompt: [/tents/] },
		{
			about: 'who offered help',
			answer: { set: ['Greece', 'Turkey', 'Italy', 'Romania', 'Japan'] },
			prompt: [/countries|help/],
		},
		{
			about: 'the prime minister',
			answer: /Davit Orlo/,
			prompt: [/prime minister|Kolva/i],
			or: [{ answer: /prime minister/i, prompt: [/Davit Orlo/] }],
		},
		{
			about: 'RSRA in full',
			answer: /Relief, Shelter and Reconstruction Agency/,
			prompt: [/RSRA|2009|coordinat/],
			or: [{ answer: 'RSRA', prompt: [/Relief, Shelter and Reconstruction Agency/] }],
		},
		{
			about: 'when the agency was set up',
			answer: /2009/,
			prompt: [/RSRA|Reconstruction Agency/],
		},
		{
			about: 'the age of the bridge',
			answer: /1566/,
			prompt: [/Bran Bridge/],
			or: [{ answer: /Bran Bridge/, prompt: [/1566/] }],
		},
		{
			about: 'the cause',
			answer: /slip|Sarn Fault/,
			prompt: [/earthquake/i, /cause|slip/],
		},
	],
	mustNot: [
		{ why: 'the toll before it was corrected', line: /\b240\b/ },
		{ why: 'the rumour of the dam', line: /^(?!.*rumour).*\bburst\b|cracks/i },
		{ why: 'damage that was denied', line: /^(?!.*\bnot\b).*dam\b.*\bdamaged/i },
		{ why: 'a rupture that may have gone on', line: /^(?!.*\bmay\b).*(rupture|beneath the sea)/i },
		{ why: 'a "he" that may be either', line: /reopened/i },
		{
			why: 'helpers without the stated number',
			line: /(countr|help).* -> (?=.*\|)(?!([^|]+\|){4}[^|]+$)/i,
		},
		{ why: 'one helper for all of them', line: /which countr\S* offered help.* -> [^|]+$/i },
		{
			why: 'a warning system that does not work yet',
			line: /\bdid\b.*warning system.*start|sensors/i,
		},
		{
			why: 'the agency without its first word',
			line: /(?<!Relief, )Shelter and Reconstruction Agency/,
		},
		{ why: 'the caption', line: /Soldiers carry|Image:/ },
		{ why: 'the cry of the neighbour as the baker’s', line: /^(?!.*neighbour).*Leave everything/ },
		{ why: 'a figure of nobody knows what', line: /\b(lowered|corrected) the figure\b/i },
	],
};
