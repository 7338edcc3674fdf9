/** How the app comes onto the home screen here. `by-hand`: from a menu of the browser. */
export type InstallWay = 'installed' | 'prompt' | 'ios' | 'by-hand';

/** Not in TypeScript's library: Chromium alone has it. */
interface InstallPrompt extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** Keeps the browser's own offer to install for the moment when somebody wants it. */
export function installing() {
	let kept: InstallPrompt | undefined;
	const watchers = new Set<() => void>();
	const tell = () => watchers.forEach((watcher) => watcher());

	const keep = (event: Event) => {
		if (!isInstallPrompt(event)) return;
		event.preventDefault();
		kept = event;
		tell();
	};
	const forget = () => {
		kept = undefined;
		tell();
	};

	return {
		way(): InstallWay {
			if (isStandalone()) return 'installed';
			if (kept !== undefined) return 'prompt';
			return isIos() ? 'ios' : 'by-hand';
		},

		/** Calls back whenever the way has changed; returns what stops it. The browser makes its offer only once. */
		watch(onChange: () => void): () => void {
			if (watchers.size === 0) {
				addEventListener('beforeinstallprompt', keep);
				addEventListener('appinstalled', forget);
			}
			watchers.add(onChange);
			return () => {
				watchers.delete(onChange);
				if (watchers.size > 0) return;
				removeEventListener('beforeinstallprompt', keep);
				removeEventListener('appinstalled', forget);
			};
		},

		/** Shows the browser's question, and resolves with whether it was answered by yes. */
		async ask(): Promise<boolean> {
			const prompt = kept;
			if (prompt === undefined) return false;
			// It can be shown once only, whatever the answer is.
			forget();
			return (await prompt.prompt()).outcome === 'accepted';
		},
	};
}

/** Whether this is the installed app, with a window of its own. */
export function isStandalone(): boolean {
	if ('standalone' in navigator && navigator.standalone === true) return true;
	return matchMedia('(display-mode: standalone)').matches;
}

/** An iPad calls itself a Mac; no Mac has a touch screen. */
function isIos(): boolean {
	const { userAgent, maxTouchPoints } = navigator;
	return (
		/iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
	);
}

function isInstallPrompt(event: Event): event is InstallPrompt {
	return 'prompt' in event && typeof event.prompt === 'function';
}
