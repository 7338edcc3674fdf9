import { countries } from './countries.ts';
import { foldName } from './fold-name.ts';

/** Cities that are known beyond their country and are no capitals, by ISO code; none whose country is disputed. */
const GREAT_CITIES: Readonly<Record<string, string>> = {
	AE: 'Dubai|Sharjah',
	AR: 'Rosario',
	AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide',
	BD: 'Chittagong',
	BE: 'Antwerp|Ghent|Bruges',
	BR: 'Rio de Janeiro|São Paulo|Salvador|Recife|Porto Alegre|Belém',
	CA: 'Toronto|Montreal|Vancouver|Calgary|Edmonton|Quebec City',
	CH: 'Zurich|Geneva|Basel|Lausanne|Davos',
	CI: 'Abidjan',
	CM: 'Douala',
	CN: 'Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Chongqing|Tianjin|Xian|Nanjing|Hangzhou|Qingdao|Harbin|Urumqi|Lhasa',
	CO: 'Medellín|Cali|Cartagena',
	DE: 'Munich|Hamburg|Frankfurt|Cologne|Dresden|Leipzig|Stuttgart|Bonn|Düsseldorf|Nuremberg',
	DK: 'Aarhus',
	EC: 'Guayaquil',
	EG: 'Alexandria|Sharm el-Sheikh|Giza|Luxor',
	ES: 'Barcelona|Seville|Bilbao',
	FI: 'Tampere|Turku',
	FR: 'Marseille|Lyon|Nice|Strasbourg|Bordeaux|Toulouse|Cannes',
	GB: 'Manchester|Liverpool|Edinburgh|Glasgow|Leeds|Belfast|Cardiff',
	GR: 'Thessaloniki',
	ID: 'Surabaya|Bandung',
	IL: 'Tel Aviv|Haifa',
	IN: 'Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Ahmedabad|Goa|Jaipur|Varanasi|Pune',
	IR: 'Isfahan|Mashhad|Shiraz|Tabriz',
	IQ: 'Mosul|Basra|Erbil',
	IT: 'Milan|Venice|Florence|Naples|Turin|Genoa|Bologna|Palermo',
	JP: 'Osaka|Kyoto|Hiroshima|Nagasaki|Yokohama|Sapporo|Kobe|Nagoya',
	KE: 'Mombasa',
	KH: 'Siem Reap',
	KR: 'Busan|Incheon|Daegu',
	KZ: 'Almaty|Shymkent',
	LK: 'Kandy',
	MA: 'Casablanca|Marrakesh|Marrakech|Fez',
	MM: 'Mandalay|Yangon|Rangoon',
	MX: 'Guadalajara|Monterrey|Tijuana|Cancún',
	NG: 'Lagos|Kano|Ibadan',
	NL: 'Rotterdam|The Hague|Utrecht|Maastricht|Eindhoven',
	NO: 'Bergen|Trondheim',
	NZ: 'Auckland|Christchurch',
	PE: 'Cusco',
	PK: 'Karachi|Lahore|Peshawar|Faisalabad',
	PL: 'Kraków|Gdańsk|Łódź|Wrocław|Poznań',
	PT: 'Porto',
	RU: 'Saint Petersburg|St. Petersburg|Leningrad|Kazan|Sochi|Vladivostok|Novosibirsk|Yekaterinburg|Ufa|Volgograd',
	SA: 'Jeddah|Mecca|Medina',
	SE: 'Gothenburg|Malmö|Uppsala',
	SY: 'Aleppo|Homs',
	TR: 'Istanbul|Izmir|Antalya',
	TZ: 'Dar es Salaam',
	UA: 'Kharkiv|Odesa|Odessa|Lviv|Chernobyl',
	US: 'New York|New York City|Los Angeles|Chicago|San Francisco|Boston|Seattle|Houston|Miami|Philadelphia|Detroit|Las Vegas|Atlanta|Dallas|New Orleans|Denver',
	UZ: 'Samarkand|Bukhara',
	VN: 'Ho Chi Minh City|Saigon|Da Nang|Hue',
	ZA: 'Johannesburg|Durban|Cape Town',
};

let homes: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The ISO codes of the countries where a city of that name is well known; empty where none is. */
export function cityHomes(city: string): ReadonlySet<string> {
	homes ??= readHomes();
	return homes.get(foldName(city)) ?? new Set();
}

function readHomes(): ReadonlyMap<string, ReadonlySet<string>> {
	const known = new Map<string, Set<string>>();
	const add = (city: string, code: string) => {
		const folded = foldName(city);
		known.set(folded, (known.get(folded) ?? new Set()).add(code));
	};
	for (const { code, capital } of countries) if (capital !== undefined) add(capital, code);
	for (const [code, cities] of Object.entries(GREAT_CITIES)) {
		for (const city of cities.split('|')) add(city, code);
	}
	return known;
}
