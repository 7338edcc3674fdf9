import type { Expectation } from '../expectation.ts';

export const eelTreaty: Expectation = {
	name: 'eel-treaty',
	published: '2023-06-09',
	must: [
		{ about: 'the day', answer: /8 June 2023/, prompt: [/sign/i, /convention/i] },
		{ about: 'the port', answer: /Galway/, prompt: [/sign|convention/i] },
		{
			about: 'who signed it',
			answer: { set: ['Ireland', 'Norway', 'Denmark', 'Portugal', 'Spain', 'Morocco', 'Iceland'] },
			prompt: [/sign/i],
		},
		{ about: 'how long exports are banned', answer: /ten years/, prompt: [/export/] },
		{ about: 'the limit of the catch', answer: /2,400/, prompt: [/catch|limit/] },
		{ about: 'who led the talks', answer: /Maeve Garrity/, prompt: [/talks|diplomat/] },
		{
			about: 'AEC in full',
			answer: /Atlantic Eel Commission/,
			prompt: [/AEC|establish|treaty|convention/i],
			or: [{ answer: 'AEC', prompt: [/Atlantic Eel Commission/] }],
		},
		{ about: 'its seat', answer: /Bergen/, prompt: [/AEC|Atlantic Eel Commission/] },
		{
			about: 'its first secretary-general',
			answer: /Henrik Solberg/,
			prompt: [/secretary-general/i],
		},
		{
			about: 'where eels are landed',
			answer: {
				set: [
					'Portugal',
					'Spain',
					'Morocco',
					'Ireland',
					'Norway',
					'Denmark',
					'Iceland',
					'France',
					'United Kingdom',
				],
			},
			prompt: [/nations|countries|landed/],
		},
		{
			about: 'the largest share of the catch',
			answer: /Portugal/,
			prompt: [/largest share|38/],
			or: [{ answer: /38/, prompt: [/Portugal/] }],
		},
		{
			about: 'what was pledged for the programme',
			answer: /85 million/,
			prompt: [/Rivers, Wetlands and Fisheries Programme/],
			or: [{ answer: /Rivers, Wetlands and Fisheries Programme/, prompt: [/85 million|weirs/] }],
		},
		{
			about: 'what it replaces',
			answer: /Lisbon Agreement/,
			prompt: [/replace/],
			or: [{ answer: /Galway Convention/, prompt: [/Lisbon Agreement/, /replace/] }],
		},
		{ about: 'the first conference', answer: /Agadir|October 2024/, prompt: [/conference/] },
	],
	mustNot: [
		{ why: 'the life of a sea', line: /Sargasso Sea's life/ },
		{ why: 'one who has not joined', line: /sign.* -> .*(France|United Kingdom)/i },
		{ why: 'the accession that was denied', line: /^(?!.*\bnot\b).*France.*\bjoin/i },
		{
			why: 'signatories without the stated number',
			line: /signed.* -> (?=.*\|)(?!([^|]+\|){6}[^|]+$)/i,
		},
		{
			why: 'landings without the stated number',
			line: /^(?!.*minor).*landed.* -> (?=.*\|)(?!([^|]+\|){8}[^|]+$)/i,
		},
		{ why: 'the entry into force as past', line: /\bdid\b.*enter into force|entered into force/i },
		{ why: 'the conference as past', line: /\bwas\b.*conference of the parties/i },
		{
			why: 'the programme without its first word',
			line: /(?<!Rivers, )Wetlands and Fisheries Programme/,
		},
		{ why: 'a claim without whose it is', line: /^(?!.*claim).*recovered/i },
		{ why: 'a cause that is only possible', line: /^(?!.*\bmay\b).*parasite/i },
		{ why: 'the former and the latter unnamed', line: /\bthe (former|latter)\b/i },
		{ why: 'the former for the latter', line: /at once.* -> .*Norway|five years.* -> .*Denmark/i },
		{ why: 'a ratification that never came', line: /^(?!.*never).*ratified.*(Lisbon|Spain)/i },
		{ why: 'what ministers say as her own', line: /^(?!.*Ministers like to say).*We shall act/ },
	],
};
