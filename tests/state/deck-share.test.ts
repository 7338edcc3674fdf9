import { beforeEach, expect, test } from 'vitest';
import type { SharedDeck } from '#lib/core/share/link-kind.ts';
import { DeckShare } from '#lib/state/deck-share.svelte.ts';
import type { Links, MadeLink } from '#lib/state/parts.ts';
import { ferries, ferryCount, harbour, opened } from '../core/deck/harbour.ts';

const OPTIONS = { page: 'https://recto.example/deck/', quiz: 'n=10' };

let orders: SharedDeck[];
let answer: (order: SharedDeck) => Promise<MadeLink | null>;

function share(): DeckShare {
	const links: Links = {
		look: () => Promise.reject(new Error('not asked for')),
		validate: () => Promise.reject(new Error('not asked for')),
		make: (order) => {
			orders.push(order);
			return answer(order);
		},
	};
	return new DeckShare(harbour, links, OPTIONS);
}

beforeEach(() => {
	orders = [];
	answer = ({ deck: { cards }, quiz }) =>
		Promise.resolve({ fragment: `d1.${cards.length}${quiz ?? ''}`, digits: `D1${cards.length}` });
});

test('a link carries all cards, until fewer are chosen', async () => {
	const desk = share();
	expect(desk.link).toBe('');
	await desk.make();
	expect(desk.link).toBe('https://recto.example/deck/#d1.4');
	expect(desk.digits).toBe('https://recto.example/deck/#D14');
	await desk.chooseFirst(2);
	expect(desk.part.cards).toEqual(harbour.cards.slice(0, 2));
	expect(desk.link).toBe('https://recto.example/deck/#d1.2');
});

test('a count without its set does not go along', async () => {
	const desk = share();
	await desk.choose(new Set([opened.id, ferryCount.id]));
	expect(orders.at(-1)?.deck.cards).toEqual([opened]);
	await desk.choose(new Set([ferries.id, ferryCount.id]));
	expect(orders.at(-1)?.deck.cards).toEqual([ferries, ferryCount]);
});

test('of no cards there is no link', async () => {
	const desk = share();
	await desk.make();
	await desk.choose(new Set());
	expect(desk.link).toBe('');
	expect(orders).toHaveLength(1);
});

test('a link may begin with a quiz', async () => {
	const desk = share();
	await desk.beginWith('quiz');
	expect(desk.isQuiz).toBe(true);
	expect(orders.at(-1)?.quiz).toBe('n=10');
	await desk.beginWith('deck');
	expect(orders.at(-1)).not.toHaveProperty('quiz');
});

test('what is too long for a link is said, and fewer cards mend it', async () => {
	const desk = share();
	const fits = answer;
	answer = () => Promise.resolve(null);
	await desk.make();
	expect({ trouble: desk.trouble, link: desk.link }).toEqual({ trouble: 'too-long', link: '' });
	answer = fits;
	await desk.chooseFirst(1);
	expect(desk.trouble).toBeNull();
	expect(desk.link).not.toBe('');
});

test('what did not arrive is said', async () => {
	const desk = share();
	answer = () => Promise.reject(new Error('offline'));
	await desk.make();
	expect(desk.trouble).toBe('unfetched');
});

test('of two choices the later counts, though its link was ready first', async () => {
	const desk = share();
	let release: () => void = () => undefined;
	const waits = new Promise<void>((resolve) => (release = resolve));
	const fits = answer;
	answer = async (order) => {
		if (order.deck.cards.length === 3) await waits;
		return fits(order);
	};
	const slow = desk.chooseFirst(3);
	await desk.chooseFirst(1);
	release();
	await slow;
	expect(desk.link).toBe('https://recto.example/deck/#d1.1');
});
