import { afterEach, expect, test, vi } from 'vitest';
import { installing } from '#lib/platform/install.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

function offered(outcome: 'accepted' | 'dismissed') {
	const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
		prompt: vi.fn(() => Promise.resolve({ outcome })),
	});
	dispatchEvent(event);
	return event;
}

test("the browser's own offer is kept until somebody wants it, and made once", async () => {
	const install = installing();
	const changed = vi.fn();
	const stop = install.watch(changed);
	expect(install.way()).toBe('by-hand');
	const event = offered('accepted');
	expect(event.defaultPrevented).toBe(true);
	expect(install.way()).toBe('prompt');
	expect(event.prompt).not.toHaveBeenCalled();
	expect(await install.ask()).toBe(true);
	expect(install.way()).toBe('by-hand');
	expect(await install.ask()).toBe(false);
	expect(event.prompt).toHaveBeenCalledOnce();
	expect(changed).toHaveBeenCalledTimes(2);
	stop();
	offered('accepted');
	expect(install.way()).toBe('by-hand');
});

test('a no is a no', async () => {
	const install = installing();
	const stop = install.watch(() => undefined);
	offered('dismissed');
	expect(await install.ask()).toBe(false);
	stop();
});

test.each([
	['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, 'ios'],
	['an iPad, which says that it is a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', 5, 'ios'],
	['a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', 0, 'by-hand'],
])('%s is known', (_, userAgent, touchPoints, way) => {
	vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
	vi.spyOn(navigator, 'maxTouchPoints', 'get').mockReturnValue(touchPoints);
	expect(installing().way()).toBe(way);
});

test('the installed app knows that it is', () => {
	vi.spyOn(globalThis, 'matchMedia').mockImplementation(
		(query) => ({ matches: query === '(display-mode: standalone)' }) as MediaQueryList,
	);
	expect(installing().way()).toBe('installed');
});
