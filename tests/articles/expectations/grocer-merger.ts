import type { Expectation } from '../expectation.ts';

export const grocerMerger: Expectation = {
	name: 'grocer-merger',
	published: '2025-02-18',
	must: [
		{ about: 'the price', answer: /4\.1 billion/, prompt: [/Van Reede|Apple Orchard/] },
		{
			about: 'what is bought',
			answer: /Van Reede/,
			prompt: [/Apple Orchard/, /buy|rival/],
			or: [{ answer: /Apple Orchard/, prompt: [/Van Reede/, /buy|rival/] }],
		},
		{ about: 'when Apple Orchard was founded', answer: /1983/, prompt: [/Apple Orchard/] },
		{
			about: 'by whom',
			answer: { set: ['Rose Field', 'Martin Field'] },
			prompt: [/Apple Orchard/, /found/],
			or: [{ answer: /Rose Field/, prompt: [/Apple Orchard/, /found/] }],
		},
		{ about: 'where', answer: /Bonn/, prompt: [/Apple Orchard/, /found/] },
		{ about: 'when Van Reede was established', answer: /1921/, prompt: [/Van Reede/] },
		{ about: 'where it was established', answer: /Utrecht/, prompt: [/Van Reede/] },
		{
			about: 'the chief executive',
			answer: /Clara Voss/,
			prompt: [/chief executive|lead the merged/i],
		},
		{ about: 'the new name', answer: /Orchard Reede/, prompt: [/merged|called|name/i] },
		{ about: 'the new seat', answer: /Cologne/, prompt: [/seat/i] },
		{ about: 'the first day of trading', answer: /1 October 2025/, prompt: [/trading/] },
		{
			about: 'OFTM in full',
			answer: /Office for Fair Trade and Markets/,
			prompt: [/OFTM/],
			or: [{ answer: 'OFTM', prompt: [/Office for Fair Trade and Markets/] }],
		},
		{ about: 'the death of a founder', answer: /2016/, prompt: [/Rose Field/] },
		{
			about: 'the lenders',
			answer: { set: ['Rhenus Bank', 'Banque Lorraine', 'Amstel Credit', 'Nordkasse'] },
			prompt: [/banks|loan/],
		},
	],
	mustNot: [
		{ why: 'a kind that belongs to a town', line: /Venlo's kind/ },
		{ why: 'a report that was denied', line: /^(?!.*(Kölner Bote|report)).*3,000/i },
		{ why: 'the purchase as done', line: /\bdid Apple Orchard buy\b|\bbought\b/i },
		{
			why: 'an approval that is still to come',
			line: /\b(was|has)\b.*approved.* -> .*(Commission|Office|OFTM)/i,
		},
		{ why: 'the sale that was blocked', line: /Hallgren (buy|bought)|sold to .*Hallgren/i },
		{ why: 'a warehouse that is not open', line: /\b(did|was)\b.*warehouse.*open/i },
		{ why: 'closures that were ruled out', line: /^(?!.*\bno shop\b).*closed.*2028/i },
		{ why: 'the surname alone, which two bear', line: /(?<!Rose |Martin |Ms |Mr )\bField\b/ },
		{
			why: 'the great-grandson for the founder',
			line: /^(?!.*great-grandson).*(found|establish).* -> .*Jan van Reede/i,
		},
		{ why: 'the older estimate without whose it is', line: /^(?!.*(analysts|Lowe)).*90 million/i },
		{
			why: 'lenders without the stated number',
			line: /banks?\b.* -> (?=.*\|)(?!([^|]+\|){3}[^|]+$)/i,
		},
		{
			why: 'the question of customers as her own',
			line: /^(?!.*Customers ask).*Where does this carrot/,
		},
		{ why: 'the firm as a garden', line: /\b([Ww]hich|[Ww]hat|an) (apple )?orchard\b/ },
	],
};
