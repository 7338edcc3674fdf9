/** What a page sends to a waiting worker to let it take over. */
const TAKE_OVER = 'take-over';

/**
 * Tells when a new version of the app waits; `activate` lets it take over, and then every tab
 * reloads. Does nothing where there is no service worker (plain http on another machine).
 */
export function watchWorker(onWaiting: (activate: () => void) => void): void {
	if (!('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;

	// The first worker of a first visit takes this page over too; only a change of worker reloads.
	let controlled = serviceWorker.controller !== null;
	serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) location.reload();
		controlled = true;
	});

	void serviceWorker.ready.then((registration) => {
		const offer = () => {
			const { waiting } = registration;
			if (waiting !== null && controlled) onWaiting(() => waiting.postMessage(TAKE_OVER));
		};
		offer();
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed') offer();
			});
		});
		document.addEventListener('visibilitychange', () => {
			// Offline there is nothing to find, and that is no fault.
			if (document.visibilityState === 'visible' && navigator.onLine) void registration.update();
		});
	});
}
