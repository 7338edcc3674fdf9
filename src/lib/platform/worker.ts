/** What a page sends to a waiting worker to let it take over. */
const TAKE_OVER = 'take-over';

interface Surroundings {
	/** `undefined` on plain http on another machine, and in some private windows. */
	readonly serviceWorker?: ServiceWorkerContainer | undefined;
	readonly reload?: () => void;
}

/**
 * Tells when a new version of the app waits; `activate` lets it take over, and then every tab
 * reloads. Does nothing where there is no service worker.
 */
export function watchWorker(
	onWaiting: (activate: () => void) => void,
	{
		serviceWorker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
		reload = () => location.reload(),
	}: Surroundings = {},
): void {
	if (serviceWorker === undefined) return;

	let isControlled = serviceWorker.controller !== null;
	/** A hard reload leaves the page without its worker, which has long been at work all the same. */
	let isPastWorker = false;
	let isTold = false;
	serviceWorker.addEventListener('controllerchange', () => {
		if (isControlled || isTold) reload();
		// Nobody had to be told: no page was its predecessor's any more. This one is still an old page.
		else if (isPastWorker) onWaiting(reload);
		// Else it is the first worker of a first visit, which brings nothing new.
		isControlled = true;
	});

	void serviceWorker.ready.then((registration) => {
		isPastWorker = !isControlled && registration.active?.state === 'activated';
		// With a worker active already, what waits is a newer one.
		const offer = () => {
			const { waiting } = registration;
			if (waiting === null) return;
			onWaiting(() => {
				isTold = true;
				waiting.postMessage(TAKE_OVER);
			});
		};
		const follow = () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed') offer();
			});
		};
		offer();
		follow();
		registration.addEventListener('updatefound', follow);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void lookForUpdate(registration);
		});
	});
}

/** Offline, or while the host is away, there is nothing to find, and that is no fault. */
async function lookForUpdate(registration: ServiceWorkerRegistration): Promise<void> {
	try {
		await registration.update();
	} catch {
		// It is looked for again the next time.
	}
}
