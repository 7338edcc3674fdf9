import { beforeEach, expect, test, vi } from 'vitest';
import type { Asked } from '#lib/state/asked.ts';
import type { Speech } from '#lib/state/parts.ts';
import { Reader, type Leaf } from '#lib/state/reader.ts';
import { RIVERS } from './fixture.ts';

const speech = {
	speaks: vi.fn<Speech['speaks']>(() => Promise.resolve(true)),
	say: vi.fn<Speech['say']>(() => Promise.resolve()),
	stop: vi.fn<Speech['stop']>(),
};
const open = vi.fn(() => Promise.resolve<Speech>(speech));

let reader: Reader;

beforeEach(() => {
	vi.clearAllMocks();
	reader = new Reader(open);
});

function leaf(card: string, rest: Partial<Leaf> = {}): Leaf {
	const found = RIVERS.cards.find(({ id }) => id === card)!;
	const asked = { kind: found.kind === 'set' ? 'set' : 'card', card: found } as Asked;
	return { leaf: 1, asked, isShown: false, language: 'en', ...rest };
}

const said = () => expect.poll(() => speech.say).toHaveBeenCalled();
const texts = () => speech.say.mock.calls.map(([text]) => text);

test('reads the prompt when a leaf is laid down, and the answer when it is turned', async () => {
	reader.follow(leaf('length'));
	reader.follow(leaf('length'));
	reader.follow(leaf('length', { isShown: true }));
	await expect.poll(() => speech.say).toHaveBeenCalledTimes(2);
	expect(texts()).toEqual(['How long is the Severn?', '354 kilometres']);
	expect(speech.say).toHaveBeenLastCalledWith('354 kilometres', 'en');
});

test('a gap is a pause, and its answer is not given away', async () => {
	reader.follow(leaf('bridge'));
	await said();
	expect(texts()[0]).toContain('…');
	expect(texts()[0]).not.toContain('1966');
	expect(texts()[0]).not.toContain('gap');
});

test('says it once more when asked', async () => {
	reader.follow(leaf('length'));
	reader.again();
	await expect.poll(() => speech.say).toHaveBeenCalledTimes(2);
	expect(new Set(texts()).size).toBe(1);
});

test('the same card laid down again is read again', async () => {
	reader.follow(leaf('length'));
	reader.follow(leaf('length', { leaf: 2 }));
	await expect.poll(() => speech.say).toHaveBeenCalledTimes(2);
});

test('switched off it says nothing, and fetches nothing', async () => {
	reader.follow(null);
	reader.again();
	await Promise.resolve();
	expect(open).not.toHaveBeenCalled();
});

test('switched off while it reads, it falls silent, and says nothing again', async () => {
	reader.follow(leaf('length'));
	await said();
	reader.follow(null);
	reader.again();
	await expect.poll(() => speech.stop).toHaveBeenCalledTimes(2);
	expect(speech.say).toHaveBeenCalledTimes(1);
});

test('falls silent at the end, and over a sheet that is filled in', async () => {
	reader.follow(leaf('five'));
	await said();
	reader.follow(leaf('five', { isShown: true }));
	await expect.poll(() => speech.stop).toHaveBeenCalledTimes(1);
	reader.follow({ ...leaf('five'), asked: null });
	await expect.poll(() => speech.stop).toHaveBeenCalledTimes(2);
	expect(speech.say).toHaveBeenCalledTimes(1);
});

test('goes on without speech where it cannot be fetched, and tries again', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	open.mockRejectedValueOnce(new TypeError('offline'));
	reader.follow(leaf('length'));
	await expect.poll(() => warn).toHaveBeenCalled();
	reader.again();
	await said();
	warn.mockRestore();
});
