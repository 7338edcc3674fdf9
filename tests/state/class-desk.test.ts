import { beforeEach, expect, test, vi } from 'vitest';
import type { CardId } from '#lib/core/cards/card.ts';
import type { Slip, SlipId } from '#lib/core/quiz/class/slip.ts';
import { slipId, slipToFragment } from '#lib/core/quiz/class/slip-link.ts';
import { ClassDesk, type ClassParts } from '#lib/state/class-desk.svelte.ts';
import type { ClassStore } from '#lib/storage/class-store.ts';
import { StoreError } from '#lib/storage/store.ts';
import { sampleSlip } from '../core/quiz/class/sample-slip.ts';
import { RIVERS, RIVERS_ID, TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

class MemoryClass implements ClassStore {
	readonly rows = new Map<SlipId, Slip>();
	failure: Error | undefined;
	#held: Promise<void> | undefined;

	/** Keeps what is read next back for a moment. */
	holdNext() {
		this.#held = new Promise((release) => setTimeout(release, 50));
	}

	async slips() {
		this.#mayFail();
		const slips = [...this.rows].map(([id, slip]) => ({ id, slip }));
		const held = this.#held;
		this.#held = undefined;
		await held;
		return { slips, unreadable: 0 };
	}

	add(slip: Slip) {
		this.#mayFail();
		const isThere = this.rows.has(slipId(slip));
		this.rows.set(slipId(slip), slip);
		return Promise.resolve(isThere ? ('there' as const) : ('added' as const));
	}

	remove(ids: readonly SlipId[]) {
		this.#mayFail();
		for (const id of ids) this.rows.delete(id);
		return Promise.resolve();
	}

	close() {
		this.rows.clear();
	}

	#mayFail() {
		if (this.failure !== undefined) throw this.failure;
	}
}

const amira = sampleSlip({ nickname: 'Amira' });
const ben = sampleSlip({ nickname: 'Ben', at: amira.at + 1 });

let store: MemoryClass;
let study: MemoryStore;
let desk: ClassDesk;
const bundled = { list: vi.fn(), fetch: vi.fn() };
const saveFile = vi.fn((_: File) => Promise.resolve('downloaded' as const));

beforeEach(() => {
	store = new MemoryClass();
	study = new MemoryStore();
	bundled.list.mockResolvedValue([]);
	const open = () => Promise.resolve(store);
	desk = new ClassDesk({
		classBook: { open, existing: open },
		shelves: { existing: () => Promise.resolve(study) },
		...{ bundled, files: { saveFile }, clock: new TestClock().now },
	} satisfies ClassParts);
});

const nicknames = () => desk.tables.flatMap(({ rows }) => rows.map(({ slip }) => slip.nickname));

test('takes in the result that the address names, and adds it to those before', async () => {
	await store.add(amira);
	await desk.load(`#${slipToFragment(ben)}`);
	expect(desk.incoming).toEqual({ kind: 'taken', slip: ben, outcome: 'added' });
	expect(nicknames()).toEqual(['Amira', 'Ben']);
	expect(desk.isFirst).toBe(false);
});

test('an address has nothing more to say once its result is stored, before it shows', async () => {
	const seen: (readonly string[])[] = [];
	await desk.load(slipToFragment(amira), () => seen.push(nicknames()));
	expect(seen).toEqual([[]]);
	expect((await store.slips()).slips).toHaveLength(1);
	expect(nicknames()).toEqual(['Amira']);
});

test('says of a result that it was there', async () => {
	await desk.load(slipToFragment(amira));
	expect(desk.isFirst).toBe(true);
	await desk.load(slipToFragment(amira));
	expect(desk.incoming).toMatchObject({ outcome: 'there' });
	expect(nicknames()).toEqual(['Amira']);
});

test('refuses a link that was cut, and shows what is there', async () => {
	await store.add(amira);
	const onTaken = vi.fn();
	await desk.load(slipToFragment(ben).slice(0, 50), onTaken);
	expect(onTaken).toHaveBeenCalledOnce();
	expect(desk.incoming).toEqual({ kind: 'refused', reason: 'cut' });
	expect(nicknames()).toEqual(['Amira']);
});

test('a result that could not be stored is left in its address, and taken in later', async () => {
	store.failure = new StoreError({ kind: 'full' });
	const onTaken = vi.fn();
	await desk.load(slipToFragment(amira), onTaken);
	expect(onTaken).not.toHaveBeenCalled();
	expect(desk.status).toBe('store-problem');
	expect(desk.problem).toEqual({ kind: 'full' });
	store.failure = undefined;
	await desk.load(slipToFragment(amira), onTaken);
	expect(onTaken).toHaveBeenCalledOnce();
	expect(nicknames()).toEqual(['Amira']);
});

test('looking again while a result comes in leaves the news of it', async () => {
	store.holdNext();
	await Promise.all([desk.load(slipToFragment(amira)), desk.lookAgain()]);
	expect(desk.incoming).toMatchObject({ kind: 'taken', slip: amira });
	await desk.lookAgain();
	expect(desk.incoming).toMatchObject({ kind: 'taken', slip: amira });
});

test('of two links at once the last is told of', async () => {
	store.holdNext();
	await Promise.all([desk.load(slipToFragment(amira)), desk.load(slipToFragment(ben))]);
	expect(desk.incoming).toMatchObject({ slip: ben });
	expect(nicknames()).toEqual(['Amira', 'Ben']);
});

test('a look that takes long never shows again what was removed meanwhile', async () => {
	await store.add(amira);
	await store.add(ben);
	await desk.load();
	store.holdNext();
	const looking = desk.lookAgain();
	await new Promise((begun) => setTimeout(begun));
	await Promise.all([looking, desk.remove([slipId(amira)])]);
	expect(nicknames()).toEqual(['Ben']);
	expect(desk.removed).toHaveLength(1);
});

test('the questions of a deck that are long in coming keep no result waiting', async () => {
	bundled.list.mockReturnValue(new Promise(() => undefined));
	void desk.load(slipToFragment(amira));
	void desk.load(slipToFragment(ben));
	await expect.poll(nicknames).toEqual(['Amira', 'Ben']);
});

test('what was removed can be brought back', async () => {
	await store.add(amira);
	await store.add(ben);
	await desk.load();
	await desk.remove([slipId(amira)]);
	expect(nicknames()).toEqual(['Ben']);
	expect(desk.removed).toHaveLength(1);
	await desk.undoRemove();
	expect(nicknames()).toEqual(['Amira', 'Ben']);
	expect(desk.removed).toEqual([]);
});

test('knows the questions of a deck that is stored here', async () => {
	await study.putDeck(RIVERS);
	await desk.load(slipToFragment(sampleSlip({ deck: RIVERS_ID })));
	const { prompts, language } = desk.promptsOf(RIVERS_ID)!;
	expect(language).toBe('en');
	expect(prompts.get('length' as CardId)).toEqual(['How long is the Severn?']);
});

test('knows the questions of a deck that the site carries', async () => {
	bundled.list.mockResolvedValue([{ id: RIVERS_ID, name: 'rivers' }]);
	bundled.fetch.mockResolvedValue(RIVERS);
	await desk.load(slipToFragment(sampleSlip({ deck: RIVERS_ID })));
	expect(bundled.fetch).toHaveBeenCalledExactlyOnceWith('rivers');
	expect(desk.promptsOf(RIVERS_ID)?.prompts.size).toBe(RIVERS.cards.length);
});

test('does without the questions of any other deck, offline too', async () => {
	bundled.list.mockRejectedValue(new TypeError('offline'));
	vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
	await desk.load(slipToFragment(amira));
	expect(desk.status).toBe('ready');
	expect(desk.isUnknown(amira.deck)).toBe(true);
});

test('hands out a file', async () => {
	expect(await desk.save('class.csv', 'Name\r\n')).toBe('downloaded');
	const [file] = saveFile.mock.calls[0]!;
	expect(file.name).toBe('class.csv');
	expect(await file.text()).toBe('Name\r\n');
});
