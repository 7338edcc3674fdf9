import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchWorker } from '#lib/platform/worker.ts';

/** Stands for a browser's service worker as far as the page sees it. */
class FakeWorker extends EventTarget {
	readonly postMessage = vi.fn();
	state: ServiceWorkerState;

	constructor(state: ServiceWorkerState) {
		super();
		this.state = state;
	}

	become(state: ServiceWorkerState) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	active: FakeWorker | null = new FakeWorker('activated');
	readonly update = vi.fn<() => Promise<void>>().mockResolvedValue();

	install() {
		this.installing = new FakeWorker('installing');
		this.dispatchEvent(new Event('updatefound'));
	}

	installed() {
		this.waiting = this.installing;
		this.installing = null;
		this.waiting?.become('installed');
	}
}

class FakeContainer extends EventTarget {
	controller: FakeWorker | null;
	readonly registration = new FakeRegistration();
	readonly ready = Promise.resolve(this.registration);

	constructor(controller: FakeWorker | null) {
		super();
		this.controller = controller;
	}

	takenOverBy(worker: FakeWorker | null) {
		this.controller = worker;
		this.dispatchEvent(new Event('controllerchange'));
	}
}

let offered: (() => void)[];
const reload = vi.fn();

async function watch(container: FakeContainer) {
	const serviceWorker = container as unknown as ServiceWorkerContainer;
	watchWorker((activate) => offered.push(activate), { serviceWorker, reload });
	await container.ready;
	return container.registration;
}

beforeEach(() => {
	offered = [];
	reload.mockClear();
});

describe('a new version', () => {
	test('is offered when it waits, found before or after the page came', async () => {
		const before = new FakeContainer(new FakeWorker('activated'));
		before.registration.waiting = new FakeWorker('installed');
		await watch(before);
		expect(offered).toHaveLength(1);

		const after = await watch(new FakeContainer(new FakeWorker('activated')));
		after.install();
		expect(offered).toHaveLength(1);
		after.installed();
		expect(offered).toHaveLength(2);
	});

	test('is offered that was being installed already when the page came', async () => {
		const container = new FakeContainer(new FakeWorker('activated'));
		container.registration.installing = new FakeWorker('installing');
		(await watch(container)).installed();
		expect(offered).toHaveLength(1);
	});

	test('is offered after a hard reload, takes over when told, and then the page reloads', async () => {
		const container = new FakeContainer(null);
		const registration = await watch(container);
		registration.install();
		registration.installed();
		const { waiting } = registration;
		offered[0]?.();
		expect(waiting?.postMessage).toHaveBeenCalledWith('take-over');
		container.takenOverBy(waiting);
		expect(reload).toHaveBeenCalledOnce();
	});

	test('that took over after a hard reload without a word does not tear the page away', async () => {
		const container = new FakeContainer(null);
		const registration = await watch(container);
		container.takenOverBy(registration.active);
		expect(reload).not.toHaveBeenCalled();
		offered.at(-1)?.();
		expect(reload).toHaveBeenCalledOnce();
	});

	test('that another tab let in reloads this one too', async () => {
		const container = new FakeContainer(new FakeWorker('activated'));
		await watch(container);
		container.takenOverBy(new FakeWorker('activated'));
		expect(reload).toHaveBeenCalledOnce();
	});

	test('that cannot be looked for is no fault', async () => {
		const registration = await watch(new FakeContainer(new FakeWorker('activated')));
		const refused = vi.fn();
		addEventListener('unhandledrejection', refused);
		registration.update.mockRejectedValue(new TypeError('the host is away'));
		document.dispatchEvent(new Event('visibilitychange'));
		await new Promise((resolve) => setTimeout(resolve, 20));
		removeEventListener('unhandledrejection', refused);
		expect(registration.update).toHaveBeenCalled();
		expect(refused).not.toHaveBeenCalled();
	});
});

test('the first worker of a first visit takes the page over in silence', async () => {
	const container = new FakeContainer(null);
	container.registration.active = new FakeWorker('activating');
	await watch(container);
	container.takenOverBy(container.registration.active);
	expect(reload).not.toHaveBeenCalled();
	expect(offered).toEqual([]);
});
