import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

test('when something happened, told in front or behind', () => {
	expect(factsOf('event', 'In 1923 the Norwick Club moved to Leeds.')).toEqual(['In 1923']);
	expect(factsOf('event', 'The Norwick Club moved to Leeds in 1923.')).toEqual(['in 1923']);
});

test('where something happened', () => {
	expect(factsOf('place', 'The Norwick Fair opened in Astana, Kazakhstan.')).toEqual([
		'in Astana, Kazakhstan',
	]);
});

test('a subject that nobody can tell makes no event', () => {
	expect(factsOf('event', 'Some people moved to a house in 1923.')).toEqual([]);
});

test('what has happened so many times since a year is not asked for the year', () => {
	expect(factsOf('event', 'Mount Serrat has erupted nineteen times since 1700.')).toEqual([]);
});

test("the year behind somebody's death may be the death's", () => {
	expect(factsOf('event', 'The Norwick Prize recalls her death in 1987.')).toEqual([]);
});

test('a place behind "for a library" may be the library\'s', () => {
	expect(factsOf('place', 'Ines Carvalho won the Stone Prize for a library in Porto.')).toEqual([]);
});

test('what may happen is no event', () => {
	expect(factsOf('event', 'The Norwick Club may move to Leeds in 2030.')).toEqual([]);
});
