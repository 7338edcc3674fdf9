/** Abbreviations that something always follows: a full stop after them ends no sentence. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
	(
		'mr mrs ms mx dr prof gen col sgt capt cpt lt maj cmdr adm sen rep reps gov pres rev hon messrs mme mlle ' +
		'st ste mt ft fr br msgr insp supt pvt vs v cf viz ca approx e.g i.e fig figs vol ch sec art pp op ed eds trans'
	).split(' '),
);

/** Abbreviations that may end a sentence; what follows decides. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
	(
		'inc corp ltd co bros jr sr etc al a.m p.m ph.d m.d b.a m.a b.c a.d b.c.e c.e d.c u.s u.k u.n e.u u.s.a u.a.e p.r.c ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun dept est univ assn ave blvd rd'
	).split(' '),
);

/** Words that begin sentences far more often than they follow an abbreviation within one. */
export const STARTERS: ReadonlySet<string> = new Set(
	(
		'the a an this that these those he she it they we you i his her its their our my but and or so yet however in on at by for from with ' +
		'as after before when while if since although though because there here then now also both each every some many most all no not ' +
		'what who why how where one two several under over during among according despite meanwhile moreover still such'
	).split(' '),
);
