import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '#lib/core/schedule/settings.ts';

test('settings are the defaults with what was set over them', () => {
	expect(settingsFrom(new Map())).toEqual(DEFAULT_SETTINGS);
	const set = new Map<string, unknown>([
		['retention', 0.85],
		['buttons', 'four'],
		['learnSteps', []],
	]);
	expect(settingsFrom(set)).toEqual({
		...DEFAULT_SETTINGS,
		retention: 0.85,
		buttons: 'four',
		learnSteps: [],
	});
});

test.each([
	['retention', 0.99],
	['retention', '0.9'],
	['newPerDay', -1],
	['newPerDay', 2.5],
	['learnSteps', [0]],
	['learnSteps', ['1m']],
	['buttons', 'three'],
	['unheardOf', 1],
])('a setting that makes no sense is passed over: %s %j', (name, value) => {
	expect(settingsFrom(new Map([[name, value]]))).toEqual(DEFAULT_SETTINGS);
});
