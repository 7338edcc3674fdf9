/** Calls back with whether the device is online, at once and on every change; returns what stops it. */
export function watchConnection(onChange: (online: boolean) => void): () => void {
	const tell = () => onChange(navigator.onLine);
	tell();
	addEventListener('online', tell);
	addEventListener('offline', tell);
	return () => {
		removeEventListener('online', tell);
		removeEventListener('offline', tell);
	};
}
