import { describe, expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';
import { factsOf } from './facts-of.ts';

test('members behind a colon, with the count that is stated', () => {
	const text =
		'The Baltic League was founded in 1920. Its membership includes three countries: Estonia, Latvia, and Lithuania.';
	expect(factsOf('membership', text)).toEqual([
		'3 countries are members of the Baltic League: Estonia | Latvia | Lithuania',
	]);
});

test('"the number of … is": the holders of a status', () => {
	const text =
		'The Baltic League was founded in 1920. The number of countries that hold the status of "guest" with the League is 2 countries, namely the State of Qatar and Norway.';
	expect(factsOf('membership', text)).toEqual([
		'2 countries hold the status of "guest" with the Baltic League: the State of Qatar | Norway',
	]);
});

test('those that hold a status are told whose, from the sentences before', () => {
	const text =
		'The Baltic League was founded in 1920. Its membership includes two countries: Estonia and Latvia. Norway and Sweden hold the observer status.';
	expect(factsOf('membership', text)[1]).toBe(
		'2 countries hold the observer status in the Baltic League: Norway | Sweden',
	);
});

test('a list that does not fit its stated count is not whole', () => {
	const text = 'The Norwick Club has four crews: the Juniors, the Seniors and the Masters.';
	expect(factsOf('membership', text)).toEqual([]);
});

test('things the subject has, counted and listed', () => {
	const text = 'The Norwick Club has three crews: the Juniors, the Seniors and the Masters.';
	expect(factsOf('membership', text)).toEqual([
		'3 crews does the Norwick Club have: the Juniors | the Seniors | the Masters',
	]);
});

test('who "also" hold a status, or hold it where no other list was told, may not be all', () => {
	const alone =
		'The Baltic League was founded in 1920. Norway and Sweden hold the observer status.';
	expect(factsOf('membership', alone)).toEqual([]);
	const also =
		'The Baltic League was founded in 1920. Its membership includes two countries: Estonia and Latvia. Norway and Sweden also hold the observer status.';
	expect(factsOf('membership', also)).toHaveLength(1);
});

test('a list behind "by" is whole by its count too', () => {
	const text =
		'The Calba Treaty was signed in Oslo by three countries: Belgium, Canada, and the Netherlands.';
	expect(factsOf('membership', text)).toEqual([
		'3 countries was the Calba Treaty signed: Belgium | Canada | the Netherlands',
	]);
	expect(cardsOf(text).map(line)).toContain(
		'By which three countries was the Calba Treaty signed? -> Belgium | Canada | Netherlands',
	);
});

test('a list behind a preposition is asked with what was done there', () => {
	const text =
		'Mayor Ada Marlow declared a state of emergency in three districts: Calba, Dolin and Norwick.';
	expect(cardsOf(text).map(line)).toContain(
		'In which three districts did Ada Marlow declare a state of emergency? -> Calba | Dolin | Norwick',
	);
});

describe('a list is whole by a cue', () => {
	test.each([
		[
			'The five districts of Norwick are Calba, Dolin, Harwich, Lio and Varn.',
			'Which are the five districts of Norwick? -> Calba | Dolin | Harwich | Lio | Varn',
		],
		[
			'The five districts of Norwick are Calba, Dolin, Harwich, Lio and Varn.',
			'How many districts of Norwick are there? -> five',
		],
		[
			'Calba, Dolin and Harwich are the three members of the Tarn League.',
			'Which are the three members of the Tarn League? -> Calba | Dolin | Harwich',
		],
		[
			'The Baltic League was founded in 1920. Its members are Norway, Sweden, Denmark and Iceland.',
			'Which are the four members of the Baltic League? -> Norway | Sweden | Denmark | Iceland',
		],
		[
			"Norwick's three harbours are Calba, Dolin and Lio.",
			'Which are the three harbours of Norwick? -> Calba | Dolin | Lio',
		],
		[
			'The Tarn League, whose members are Calba, Dolin and Harwich, met in Oslo.',
			'Which are the three members of the Tarn League? -> Calba | Dolin | Harwich',
		],
		[
			'The founders of the Tarn Bank were Ann Lee, Bo Day, Cy Fox, and Di Ho.',
			'Who were the four founders of the Tarn Bank? -> Ann Lee | Bo Day | Cy Fox | Di Ho',
		],
		[
			'The official languages of Norwick are Tarnish, Varnish and Calban.',
			'Which are the three official languages of Norwick? -> Tarnish | Varnish | Calban',
		],
		[
			'The Baltic League consists of Estonia, Latvia and Lithuania.',
			'Which three countries does the Baltic League consist of? -> Estonia | Latvia | Lithuania',
		],
		[
			'The Norwick Council comprises the Harbour Board, the Market Board and the School Board.',
			'Which three members does the Norwick Council comprise? -> Harbour Board | Market Board | School Board',
		],
		[
			'The Varn Quartet is made up of Anna Lee, Peter Day, Laura Fox and Mary Ho.',
			'Which four people is the Varn Quartet made up of? -> Anna Lee | Peter Day | Laura Fox | Mary Ho',
		],
		[
			'The Calba Treaty was signed by Belgium, Canada and the Netherlands on 4 May 1950.',
			'By which three countries was the Calba Treaty signed? -> Belgium | Canada | Netherlands',
		],
		[
			'The Calba Treaty has three signatories: President Ann Lee, minister Bo Day and the singer Cy Fox.',
			'Which three signatories does the Calba Treaty have? -> President Ann Lee | minister Bo Day | singer Cy Fox',
		],
		[
			'The Tarn Basin is divided into three districts: Calba, Dolin and Lio.',
			'Into which three districts is the Tarn Basin divided? -> Calba | Dolin | Lio',
		],
	])('%s %s', (text, card) => {
		expect(cardsOf(text).map(line)).toContain(card);
	});
});

test.each([
	'The Baltic League consists of states such as Estonia, Latvia and Lithuania.',
	'The Baltic League consists mainly of Estonia, Latvia and Lithuania.',
	'The Baltic League consists of Estonia, Latvia and Lithuania. It also has Norway as a guest.',
	'The Baltic League has nine members, including Estonia, Latvia and Lithuania.',
	'The Baltic League has at least three members: Estonia, Latvia and Lithuania.',
	'The Baltic League has four members: Estonia, Latvia, Lithuania and others.',
	'The five districts of Norwick are Calba, Dolin and Harwich.',
	'The main exports of Norwick are tea, salt and soap.',
	'The members of the Tarn League are not Calba, Dolin and Lio.',
	'The members of the Tarn League are Calba, Dolin, Lio and others.',
	'Among the members of the Tarn League are Calba, Dolin and Harwich.',
	'The Tarn Song was written by Anna Lee, Peter Day, Laura Fox, among others.',
	'The teams were Calba, Dolin and Harwich.',
	'The Tarn Forest lies in nine nations, with 60 % in Brazil, followed by Peru with 13 %, Colombia with 10 %, and with minor amounts in Venezuela, Ecuador, Bolivia and Guyana.',
	'The Tarn Basin covers nine nations. Most of it is in Brazil, with 60 %, followed by Peru, Bolivia and Guyana.',
])('no set of what may not be all: %s', (text) => {
	expect(cardsOf(text).filter(({ kind }) => kind === 'set')).toEqual([]);
});

test('a count of what is ranked is not asked', () => {
	const text = 'The three largest cities of Norway are Oslo, Bergen and Trondheim.';
	expect(cardsOf(text).map(line)).toContain(
		'Which are the three largest cities of Norway? -> Oslo | Bergen | Trondheim',
	);
	expect(cardsOf(text).some(({ prompt }) => prompt.startsWith('How many'))).toBe(false);
});

test('doings that a count announces are a whole list', () => {
	const text =
		'The Tarn Board has three duties: printing stamps, setting the price of water and lending boats. It rained.';
	expect(factsOf('membership', text)).toEqual([
		'3 duties does the Tarn Board have: printing stamps | setting the price of water | lending boats',
	]);
	expect(factsOf('membership', text.replace('three', 'four'))).toEqual([]);
});

const PIPIT = 'The marsh pipit (Anthus tarnensis) is a small bird of the lowlands of Norland.';
const pipits = (text: string) =>
	cardsOf(`${PIPIT} ${text} It rained.`, { title: 'Marsh pipit' }).map(line);

test('what an animal lives on is a whole list', () => {
	expect(pipits('Its diet consists of beetles, snails, worms and spiders.')).toContain(
		"Which four foods does the marsh pipit's diet consist of? -> beetles | snails | worms | spiders",
	);
	expect(pipits('The marsh pipit feeds on beetles, snails, worms and spiders.')).toContain(
		'Which four foods does the marsh pipit feed on? -> beetles | snails | worms | spiders',
	);
	expect(
		pipits('The marsh pipit feeds mainly on beetles, snails, worms and spiders.').join('\n'),
	).not.toMatch(/Which four/);
});

test('what is said to be in so many countries is listed by the shares of the next sentence', () => {
	const lily = 'The Marsh Lily is found in four countries.';
	const shares =
		'The largest share of the plants, about 60 per cent, lives in Norway, followed by Sweden with 20 per cent, and smaller numbers grow in Finland and Denmark.';
	expect(factsOf('membership', `${lily} ${shares}`)).toEqual([
		'4 countries is the Marsh Lily found: Norway | Sweden | Finland | Denmark',
	]);
	expect(cardsOf(`${lily} ${shares}`).map(line)).toContain(
		'In which four countries is the Marsh Lily found? -> Norway | Sweden | Finland | Denmark',
	);
	expect(cardsOf(`${lily} ${shares}`).map(line)).toContain(
		'In which country does the largest share of the plants of the Marsh Lily live? -> Norway',
	);
});

test('shares of fewer countries than were counted, or of one where it is not, are no list', () => {
	const lily = 'The Marsh Lily is found in four countries.';
	const few = 'The largest share of the plants is found in Norway, followed by Sweden and Denmark.';
	expect(factsOf('membership', `${lily} ${few}`)).toEqual([]);
	const other =
		'Most of the plants are found in Norway, Sweden and Denmark, and none have ever been seen in Finland.';
	expect(factsOf('membership', `${lily} ${other}`)).toEqual([]);
	const unlike = 'The plants are at home in Norway, Sweden, Denmark and Finland.';
	expect(factsOf('membership', `${lily} ${unlike}`)).toEqual([]);
});
