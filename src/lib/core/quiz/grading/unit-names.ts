/** Units by what people type for them, folded, the short form first; no unit is turned into another. */
const UNITS: readonly (readonly string[])[] = [
	'percent|per cent|pct|pc',
	'percentage points|percentage point|pp',
	'c|celsius|centigrade|degrees celsius|degrees c|degrees centigrade',
	'f|fahrenheit|degrees fahrenheit|degrees f',
	'degrees|degree',
	'km h|kmh|kph|kilometres an hour|kilometres per hour',
	'mph|miles an hour|miles per hour',
	'm s|metres a second|metres per second',
	'km2|sq km|square kilometre|square kilometres',
	'sq mi|mi2|square mile|square miles',
	'm2|sq m|square metre|square metres',
	'm3|cubic metre|cubic metres',
	'km|kms|kilometre|kilometres',
	'm|metre|metres',
	'cm|centimetre|centimetres',
	'mm|millimetre|millimetres',
	'mi|mile|miles',
	'ft|foot|feet',
	'in|inch|inches',
	'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes',
	'g|gram|grams|gramme|grammes',
	't|tonne|tonnes|metric ton|metric tons',
	'tons|ton',
	'lb|lbs|pound|pounds',
	'l|litre|litres',
	'ha|hectare|hectares',
	'acres|acre',
	'twh|terawatt hour|terawatt hours',
	'gwh|gigawatt hour|gigawatt hours',
	'kwh|kilowatt hour|kilowatt hours',
	'gw|gigawatt|gigawatts',
	'mw|megawatt|megawatts',
	'kw|kilowatt|kilowatts',
	's|sec|secs|second|seconds',
	'min|mins|minute|minutes',
	'h|hr|hrs|hour|hours',
	'days|day',
	'weeks|week',
	'months|month',
	'years|year|yr|yrs',
	'us dollars|us dollar|usd|united states dollars|american dollars',
	'dollars|dollar|bucks',
	'euros|euro|eur',
	'pounds sterling|pound sterling|gbp|british pounds',
	'yen|jpy',
	'yuan|cny|rmb|renminbi',
	'rupees|rupee|inr',
	'roubles|rouble|rubles|ruble|rub',
	'tenge|kzt',
].map((names) => names.split('|'));

/** A looser word by which a stricter one may be meant: whoever says "dollars" of US dollars is right. */
const LOOSE: ReadonlyMap<string, readonly string[]> = new Map([
	['dollars', ['us dollars']],
	['lb', ['pounds sterling']],
	['tons', ['t']],
	['degrees', ['c', 'f']],
]);

const SIGNS: readonly (readonly [sign: string, name: string])[] = [
	['US$', 'us dollars'],
	['$', 'dollars'],
	['€', 'euros'],
	['£', 'pounds sterling'],
	['¥', 'yen'],
	['₹', 'rupees'],
	['₽', 'roubles'],
	['₸', 'tenge'],
];

const byName = new Map(UNITS.flatMap((names) => names.map((name) => [name, names[0] ?? name])));

/** The signs of currencies, which folding would take away, as the names of their units. */
export function spellSigns(text: string): string {
	return SIGNS.reduce((spelt, [sign, name]) => spelt.replaceAll(sign, ` ${name} `), text);
}

/** The unit that a folded name means; undefined for one that is not in the table, such as "people". */
export function unitNamed(name: string): string | undefined {
	return byName.get(name) ?? byName.get(name.replace(/(met|lit)er/u, '$1re'));
}

/** Whether what was said is the wanted unit, or a looser word for it. */
export function isOfUnit(said: string, wanted: string): boolean {
	const unit = unitNamed(said) ?? said;
	const asked = unitNamed(wanted) ?? wanted;
	return unit === asked || LOOSE.get(unit)?.includes(asked) === true;
}
