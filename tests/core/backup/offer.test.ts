import { describe, expect, test } from 'vitest';
import {
	isNewOffer,
	notBackedUp,
	offerOf,
	sessionsIn,
	type Keeping,
} from '#lib/core/backup/offer.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 30);

const NEW: Keeping = {
	...{ events: 0, since: null, days: 0, sessions: 0 },
	...{ lastBackup: null, backupOffer: null, installOffer: null },
};
const STUDIED: Keeping = { ...NEW, events: 120, since: NOW - 3 * DAY, days: 2 };
const backedUp = (daysAgo: number, events: number) => ({ at: NOW - daysAgo * DAY, events });

describe('a backup', () => {
	test('is not asked for on a device without answers, nor with a few of some days', () => {
		expect(offerOf(NEW, NOW, false)).toBeNull();
		expect(offerOf(STUDIED, NOW, false)).toBeNull();
	});

	test('is asked for once two hundred answers are in none', () => {
		expect(offerOf({ ...STUDIED, events: 199 }, NOW, false)).toBeNull();
		expect(offerOf({ ...STUDIED, events: 200 }, NOW, false)).toBe('backup');
		const lastBackup = backedUp(2, 150);
		expect(offerOf({ ...STUDIED, events: 349, lastBackup }, NOW, false)).toBeNull();
		expect(offerOf({ ...STUDIED, events: 350, lastBackup }, NOW, false)).toBe('backup');
	});

	test('is asked for after thirty days with anything new', () => {
		expect(offerOf({ ...STUDIED, since: NOW - 30 * DAY }, NOW, false)).toBe('backup');
		expect(offerOf({ ...STUDIED, lastBackup: backedUp(30, 119) }, NOW, false)).toBe('backup');
		expect(offerOf({ ...STUDIED, lastBackup: backedUp(300, 120) }, NOW, false)).toBeNull();
	});

	test('counts nothing below zero where the log was thrown away and begun again', () => {
		expect(notBackedUp({ ...STUDIED, lastBackup: backedUp(1, 5000) })).toBe(0);
	});
});

describe('an offer', () => {
	const due = { ...STUDIED, events: 500 };
	const made = (hoursAgo: number, isPutOff: boolean) => ({
		...due,
		backupOffer: { at: NOW - hoursAgo * HOUR, isPutOff },
	});

	test('stays for the day it was made on, unless it is put off', () => {
		expect(offerOf(made(3, false), NOW, false)).toBe('backup');
		expect(offerOf(made(3, true), NOW, false)).toBeNull();
	});

	test('is made once a week at most', () => {
		for (const isPutOff of [true, false]) {
			expect(offerOf(made(24, isPutOff), NOW, false)).toBeNull();
			expect(offerOf(made(7 * 24 - 1, isPutOff), NOW, false)).toBeNull();
			expect(offerOf(made(7 * 24, isPutOff), NOW, false)).toBe('backup');
		}
	});

	test('is not silenced by a clock that was ahead once', () => {
		expect(offerOf(made(-9000, true), NOW, false)).toBe('backup');
	});

	test('is noted anew when it is made anew, and not while it stays', () => {
		expect(isNewOffer(null, NOW)).toBe(true);
		expect(isNewOffer({ at: NOW - HOUR, isPutOff: false }, NOW)).toBe(false);
		expect(isNewOffer({ at: NOW - 8 * DAY, isPutOff: true }, NOW)).toBe(true);
	});
});

describe('installing', () => {
	test('is offered from the second day or the third session on, where it can be done', () => {
		expect(offerOf({ ...STUDIED, days: 1, sessions: 2 }, NOW, true)).toBeNull();
		expect(offerOf({ ...STUDIED, days: 1, sessions: 3 }, NOW, true)).toBe('install');
		expect(offerOf(STUDIED, NOW, true)).toBe('install');
		expect(offerOf(STUDIED, NOW, false)).toBeNull();
	});

	test('waits while a backup is due, also one that was put off', () => {
		const due = { ...STUDIED, events: 500 };
		expect(offerOf(due, NOW, true)).toBe('backup');
		const putOff = { ...due, backupOffer: { at: NOW - DAY, isPutOff: true } };
		expect(offerOf(putOff, NOW, true)).toBeNull();
	});

	test('is not offered again for a month', () => {
		const installOffer = { at: NOW - 29 * DAY, isPutOff: true };
		expect(offerOf({ ...STUDIED, installOffer }, NOW, true)).toBeNull();
		expect(offerOf({ ...STUDIED, installOffer }, NOW + DAY, true)).toBe('install');
	});
});

test('sessions are parted by half an hour', () => {
	expect(sessionsIn([])).toBe(0);
	expect(sessionsIn([NOW + HOUR, NOW, NOW + 1000, NOW + HOUR + 1000])).toBe(2);
});
