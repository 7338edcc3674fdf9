import { expect, test } from 'vitest';
import type { Segment } from '#lib/core/language/segment.ts';
import { readingOf, wordsOf } from './english.ts';

function parsed(text: string) {
	const reading = readingOf(text);
	const clause = reading.clauses[0];
	if (clause === undefined) return undefined;
	const show = (segment: Segment) => `${segment.kind}: ${wordsOf(reading, segment)}`;
	return {
		subject: wordsOf(reading, clause.subject),
		verb: wordsOf(reading, clause.verb),
		passive: clause.verb.passive,
		negated: clause.verb.negated,
		segments: clause.segments.map(show),
		inserted: clause.inserted.map(({ kind }) => kind),
		further: clause.further.map(({ verb }) => verb.head.text),
	};
}

test('an apposition between subject and verb is told from the subject', () => {
	expect(
		parsed('The club, an old rowing club, was founded on 4 June 1875, in Norwick.'),
	).toMatchObject({
		subject: 'The club',
		verb: 'was founded',
		passive: true,
		inserted: ['apposition'],
		segments: ['preposition: on 4 June 1875', 'preposition: in Norwick'],
	});
});

test('a participle set off by commas does not become the verb', () => {
	expect(parsed('The summit, held in the old format, began in Astana.')).toMatchObject({
		verb: 'began',
		inserted: ['participle'],
	});
});

test('a relative clause without commas belongs to the subject', () => {
	expect(parsed('The number of towns that hold the title is twelve towns.')).toMatchObject({
		subject: 'The number of towns that hold the title',
		verb: 'is',
	});
});

test('what a subject does next is a predicate of its own', () => {
	expect(parsed('Marlow won the medal in 1954 and worked in Leeds.')?.further).toEqual(['worked']);
	expect(
		parsed('The canal is 12 kilometres long, has nine locks and climbs to a lake.')?.further,
	).toEqual(['has', 'climbs']);
	// What is said goes on, and what follows an insertion may be of another.
	expect(
		parsed('Marlow said the club owns a hall, has nine boats and rows.')?.further,
	).not.toContain('has');
	expect(parsed('Marlow saw Leeds, has a boat.')?.further).toEqual([]);
});

test('a participle behind an infinitive belongs to the main verb', () => {
	expect(parsed('She asked the council to open the gate, citing the law.')?.segments).toEqual([
		'object: the council',
		'infinitive: to open the gate',
		'participle: citing the law',
	]);
});

test('a place behind a comma goes with the place before it', () => {
	expect(parsed('The race began in Astana, Kazakhstan.')?.segments).toEqual([
		'preposition: in Astana, Kazakhstan',
	]);
});

test('a denied verb says so', () => {
	expect(parsed('The museum did not borrow any money.')?.negated).toBe(true);
});

test('a phrase in front is not the subject', () => {
	expect(parsed('In 1996, the board declared the hill a park.')?.subject).toBe('the board');
});

test('a place between the subject and its verb belongs to the subject', () => {
	expect(parsed('Engineers from 17 countries took part in the race.')?.subject).toBe(
		'Engineers from 17 countries',
	);
	expect(parsed('The Marlow Hall in Leeds, which seats 1,200, was opened in 2010.')).toMatchObject({
		subject: 'The Marlow Hall in Leeds',
		segments: ['preposition: in 2010'],
	});
});
