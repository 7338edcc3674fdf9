import { wordList } from './word-list.ts';

/** What a thing has so much of: "a depth of 11 kilometres". */
export const MEASURES = wordList(
	'population magnitude length height depth width breadth thickness diameter circumference wingspan area weight mass speed temperature altitude elevation capacity volume density distance strength intensity price value cost budget profit loss revenue turnover income salary debt deficit surplus fine prize share rate turnout attendance majority age duration output yield',
);

/** "for ten years": units of time. */
export const TIME_UNITS = wordList(
	'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries season seasons',
);

/** Currencies that are no unit of a number by themselves, since most of their names mean other things too. */
export const COINS = wordList(
	'pounds crowns francs kroner kronor krone krona pesos reais rand lira zlotys forints shillings marks roubles guilders florins ducats dinars dirhams rials won baht pence cents',
);

/** "is 34 kilometres long": the words that ask for it follow "how". */
export const EXTENTS = wordList('long wide broad high tall deep thick');

/** What makes more or less of something: "fell by 3 per cent", "rose to 67 per cent". */
export const CHANGING = wordList(
	'rise fall increase decrease decline drop grow shrink climb jump slip sink soar plunge surge expand raise lower cut reduce change slow widen narrow',
);

/** What is done with a sum of money, besides paying it. */
export const GRANTING = wordList(
	'pledge donate give grant provide contribute invest lend borrow raise receive win promise approve allocate offer award lose save collect commit demand seek provide',
);

/** "cost 12 million euros": plain "how much" asks for it. */
export const PAYING = wordList('cost pay spend owe earn weigh charge total fetch fine');

/** "lasted 42 days". */
export const LASTING = wordList('last take spend live serve reign survive rule');

export const WINNING = wordList('win beat defeat lose draw thrash rout edge trounce overcome lead');
