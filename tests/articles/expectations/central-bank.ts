import type { Expectation } from '../expectation.ts';

export const centralBank: Expectation = {
	name: 'central-bank',
	must: [
		{
			about: 'what it is',
			answer: /central bank/,
			prompt: [/National Bank of Tarvos|NBT/],
			or: [{ answer: /National Bank of Tarvos/, prompt: [/central bank/] }],
		},
		{ about: 'its founding', answer: /12 April 1906/, prompt: [/National Bank|NBT/] },
		{ about: 'its seat', answer: /Orsa/, prompt: [/National Bank|NBT/, /seat|capital|based/] },
		{
			about: 'NBT in full',
			answer: /National Bank of Tarvos/,
			prompt: [/NBT/],
			or: [{ answer: 'NBT', prompt: [/National Bank of Tarvos/] }],
		},
		{ about: 'why it was founded', answer: /currencies/, prompt: [/found|order|purpose|why/i] },
		{
			about: 'its tasks',
			answer: {
				set: [
					'issuing banknotes',
					'setting interest rates',
					'supervising commercial banks',
					'managing the reserves of the state',
				],
			},
			prompt: [/tasks/],
		},
		{ about: 'its board', answer: /five|six years/, prompt: [/board|directors/] },
		{ about: 'its governor', answer: /Beatrix Lamm/, prompt: [/governor/] },
		{ about: 'its first governor', answer: /Leopold Graf/, prompt: [/first governor/] },
		{ about: 'when it left gold', answer: /21 September 1931/, prompt: [/gold standard/] },
		{
			about: 'where its gold lies',
			answer: { set: ['Orsa', 'London', 'Zurich', 'New York'] },
			prompt: [/gold|cities/],
		},
		{ about: 'its reserves', answer: /38\.6/, prompt: [/reserves/] },
		{
			about: 'the bank it joined',
			answer: /1932|Bank for International Settlements/,
			prompt: [/BIS|joined|join|International Settlements/],
			or: [{ answer: 'BIS', prompt: [/Bank for International Settlements/] }],
		},
		{ about: 'its building', answer: /Theodor Hald|1913/, prompt: [/building|design|palace/] },
	],
	mustNot: [
		{ why: 'a share of nobody knows what', line: /^The largest share, /i, knownFault: true },
		{
			why: 'a currency it has not adopted',
			line: /^(?!.*\b(not|against)\b).*adopt.*euro|euro.*adopted/i,
		},
		{ why: 'an allegation that was not proved', line: /^(?!.*alleg).*looted/i },
		{ why: 'the digital crown as introduced', line: /\bwas\b.*digital crown.*introduced/i },
		{ why: 'the fund without its first word', line: /(?<!Schools, )Savings and Pensions Fund/ },
		{ why: 'a designer who is only thought to be', line: /^(?!.*thought).*Karl Moor/i },
		{ why: 'the surname alone, which two bear', line: /(?<!Leopold |Emil )\bGraf\b/ },
		{ why: 'the grandson for the first', line: /first governor.* -> .*Emil|1968.* -> .*Leopold/ },
		{
			why: 'cities without the stated number',
			line: /cities.* -> (?=.*\|)(?!([^|]+\|){3}[^|]+$)/i,
		},
		{ why: 'one city for all of them', line: /which cit\S+ is .*gold kept.* -> [^|]+$/i },
		{ why: 'tasks without the stated number', line: /tasks.* -> (?=.*\|)(?!([^|]+\|){3}[^|]+$)/i },
		{ why: 'a loan that was never made', line: /^(?!.*never).*political party/i },
		{ why: 'a day counted from nothing', line: /three days later/i },
		{ why: 'the caption', line: /Image:|seen from Mint Square/ },
		{ why: 'rows of the table run together', line: /Year +Employees|310.*1,240/ },
	],
};
