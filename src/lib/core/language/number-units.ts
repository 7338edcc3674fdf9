/** Units that follow a number, by the short form they are kept in; the longer spellings are alternatives of a pattern. */
const UNITS: readonly (readonly [unit: string, spellings: string])[] = [
	['%', '%|percent|per cent'],
	['percentage points', 'percentage points?'],
	['°C', '°\\s?C|degrees Celsius|degrees centigrade'],
	['°F', '°\\s?F|degrees Fahrenheit'],
	['km/h', 'km/h|kph|kilomet(?:re|er)s (?:per|an) hour'],
	['mph', 'mph|miles (?:per|an) hour'],
	['km²', 'km²|km2|sq\\.? km|square kilomet(?:re|er)s?'],
	['sq mi', 'sq\\.? mi|square miles?'],
	['m²', 'm²|m2|sq\\.? m|square met(?:re|er)s?'],
	['m³', 'm³|m3|cubic met(?:re|er)s?'],
	['km', 'km|kilomet(?:re|er)s?'],
	['cm', 'cm|centimet(?:re|er)s?'],
	['mm', 'mm|millimet(?:re|er)s?'],
	['µm', 'µm|micromet(?:re|er)s?'],
	['nm', 'nm|nanomet(?:re|er)s?'],
	['m', 'm|met(?:re|er)s?'],
	['mi', 'mi|miles?'],
	['ft', 'ft|feet|foot'],
	['in', 'inch(?:es)?'],
	['kg', 'kg|kilograms?|kilos?'],
	['g', 'grams?'],
	['t', 'tonnes?|metric tons?'],
	['tons', 'tons?'],
	['lb', 'lbs?|pounds of'],
	['l', 'lit(?:re|er)s?'],
	['ha', 'ha|hectares?'],
	['acres', 'acres?'],
	['TWh', 'TWh|terawatt[- ]hours?'],
	['GWh', 'GWh|gigawatt[- ]hours?'],
	['kWh', 'kWh|kilowatt[- ]hours?'],
	['GW', 'GW|gigawatts?'],
	['MW', 'MW|megawatts?'],
	['kW', 'kW|kilowatts?'],
	['US$', 'US dollars?|U\\.S\\. dollars?|USD'],
	['dollars', 'dollars?'],
	['€', 'euros?|EUR'],
	['£', 'pounds sterling|GBP'],
	['yen', 'yen'],
	['yuan', 'yuan'],
	['rupees', 'rupees?'],
	['roubles', 'rou?bles?'],
];

/** Every spelling of a unit as alternatives of a pattern, longer ones first. */
export const UNIT_PATTERN = UNITS.flatMap(([, spellings]) => topLevel(spellings))
	.sort((a, b) => b.length - a.length)
	.join('|');

/** Currency signs that lead a number. */
export const CURRENCY_PATTERN = '(?:US|A|C|HK|NZ|S)?\\$|[€£¥₹₽]';

const matchers = UNITS.map(
	([unit, spellings]) => [unit, new RegExp(`^(?:${spellings})$`, 'iu')] as const,
);

/** The short form of a unit as a text spells it: "kilometres" -> "km". */
export function unitOf(spelling: string): string {
	const plain = spelling.replace(/\s+/g, ' ');
	return matchers.find(([, matcher]) => matcher.test(plain))?.[0] ?? plain;
}

/** Splits alternatives at the bars that stand outside brackets. */
function topLevel(spellings: string): string[] {
	return spellings.split(/\|(?![^(]*\))/);
}
