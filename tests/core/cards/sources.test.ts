import { describe, expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

describe('what a source says is asked as its word', () => {
	test.each([
		'According to the Tide Council, the Norwick Club was founded in 1875. The Tide Council met.',
		'The Norwick Club was founded in 1875, according to the Tide Council. The Tide Council met.',
		'The Norwick Club was founded in 1875, said the Tide Council. The Tide Council met.',
	])('%s', (text) => {
		expect(linesOf(text)).toContain(
			'According to the Tide Council, in which year was the Norwick Club founded? -> 1875',
		);
		expect(linesOf(text)).not.toMatch(/^In which year/m);
	});

	test('and not as a question where the source is not named', () => {
		const text = 'According to some, the Norwick Club was founded in 1875. The Tide Council met.';
		expect(linesOf(text)).not.toMatch(/^In which year/m);
	});
});

test('a gap whose only name is its source does not stand alone', () => {
	const text =
		'It rained in Leeds. At least 2,900 people were killed and 5,500 were injured, the Interior Ministry said.';
	expect(linesOf(text)).not.toContain('2,900');
});

test('what is said besides, behind "and that", is not joined to what was said first', () => {
	const text =
		'The Norwick Office said Sealine had been paid for 31 crossings in 2022. ' +
		'Sealine said the figure was wrong and that it had been paid for 13.';
	expect(linesOf(text)).not.toMatch(/and that/);
});

describe('a claim is somebody’s', () => {
	test.each(['Few believe', 'Rescuers said', 'Police said', 'Historians say'])('%s', (source) => {
		const text = `${source} that the Brill Bridge was built in 1990. The Brill Bridge is long.`;
		expect(linesOf(text)).not.toMatch(/According to/);
	});

	test.each(['the Norwick Council', 'the mayor of Leeds', 'Tom Berg'])('%s', (source) => {
		const said = source.replace('the', 'The');
		const text = `${said} said that the Brill Bridge was built in 1990. The Brill Bridge is long.`;
		expect(linesOf(text)).toContain(`According to ${source}, in which year was the Brill Bridge`);
	});
});

test('what a source is, behind its name, is said of the source', () => {
	const text =
		'The Norwick Club has lost 300 members since 2015, according to the Tarn Office, which was founded in 1994 and is headquartered in Leeds.';
	expect(linesOf(text)).not.toMatch(/Norwick Club (?:founded|headquartered)/);
});

test('what is told besides, behind a source, is the article’s', () => {
	const text =
		'The Norwick Club lost 300 members in 2015, according to the Tarn Office, and moved to Leeds in 2016.';
	expect(linesOf(text)).toMatch(/did the Norwick Club move to Leeds/);
});

test('what is told behind a source that stands in front is the article’s', () => {
	const text =
		'According to the Tide Council, the Norwick Club, founded in 1875, has 300 members. The crew sang.';
	expect(linesOf(text)).toContain('in which year was the Norwick Club founded? -> 1875');
});

test.each([
	[', said the geologist Anna Berg, head of the Tarn Institute', 'Anna Berg'],
	[', the Tarn Institute said on Tuesday', 'the Tarn Institute'],
])('what somebody says behind is theirs: %s', (said, who) => {
	const lines = linesOf(`The Kesh Tunnel was 34 kilometres long${said}.`);
	expect(lines).toContain(`According to ${who}, how long was the Kesh Tunnel?`);
});
