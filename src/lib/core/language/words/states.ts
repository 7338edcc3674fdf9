/** Lower-case names of states and provinces, as they stand behind a town: "Austin, Texas". */
export const STATES: ReadonlySet<string> = new Set(
	[
		'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming',
		'alberta,british columbia,manitoba,new brunswick,newfoundland and labrador,nova scotia,ontario,prince edward island,quebec,saskatchewan,yukon',
		'new south wales,queensland,south australia,tasmania,victoria,western australia',
		'england,scotland,wales,northern ireland',
		'bavaria,saxony,hesse,lower saxony,north rhine-westphalia,catalonia,andalusia,lombardy,tuscany,sicily',
	].flatMap((list) => list.split(',')),
);
