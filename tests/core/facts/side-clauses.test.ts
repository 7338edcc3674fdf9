import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

test('a clause with "who" tells of the person before it, wherever that stands', () => {
	const text = 'The prize went to the painter Karin Holm, who was born in Visby in 1951.';
	expect(factsOf('event', text)).toEqual(['in 1951']);
	expect(factsOf('place', text)).toEqual(['in Visby']);
});

test('a short form in brackets does not part a name from its clause', () => {
	const text = 'The work is led by the Tarn Relief Agency (TRA), which was set up in 2009.';
	expect(factsOf('founding', text)).toEqual(['in 2009']);
});

test('what a name is called beside may have a past of its own', () => {
	expect(
		factsOf('founding', 'The storm spared the Bran Chapel, a stone hall built in 1566.'),
	).toEqual(['in 1566']);
	const firm = 'Talley Brothers, a family firm that was established in Leeds in 1921, runs mills.';
	expect(factsOf('founding', firm)).toEqual(['in Leeds', 'in 1921']);
});

test('both deeds of such a clause are told', () => {
	const text =
		'The best-known sight is the Long Pier, a wooden structure 712 metres long that was designed by Agnes Tull and completed in 1886. Agnes Tull said so.';
	expect(factsOf('founding', text)).toEqual(['by Agnes Tull']);
	expect(factsOf('event', text)).toEqual(['in 1886']);
});

test('the nearer name is not always the one that is meant', () => {
	const park = 'The largest refuge is the Laguna Park in Bolivia, which was created in 1979.';
	expect(factsOf('founding', park)).toEqual(['in 1979']);
	const bridge = 'The best-known sight is the Long Bridge in Leeds, which was founded in 1200.';
	expect(factsOf('founding', bridge)).toEqual([]);
	const mayor = 'The prize went to the sister of Karin Holm, who was born in 1951.';
	expect(factsOf('event', mayor)).toEqual([]);
});

test('"was" behind a plural tells of the thing before it', () => {
	const cup =
		'The Tarn Cup, a rowing contest for schools that was first held in 1971, draws crowds.';
	expect(factsOf('event', cup)).toEqual(['in 1971']);
	const schools = 'The Tarn Cup, a contest for schools that were built in 1971, draws crowds.';
	expect([...factsOf('event', schools), ...factsOf('founding', schools)]).toEqual([]);
});
