/** What became of a file that was handed to the person. `needs-tap`: the browser wants a tap of its own for it. */
export type Delivery = 'shared' | 'downloaded' | 'dismissed' | 'needs-tap';

interface Surroundings {
	/** On a touch screen the share sheet is where files go; elsewhere it is a detour. */
	readonly isTouch?: () => boolean;
	readonly navigator?: Pick<Navigator, 'canShare' | 'share'>;
	readonly download?: (file: File) => void;
}

/** Hands a file to the person: by the share sheet of a phone, else as a download. */
export async function saveFile(
	file: File,
	{
		isTouch = () => matchMedia('(pointer: coarse)').matches,
		navigator = globalThis.navigator,
		download = downloadFile,
	}: Surroundings = {},
): Promise<Delivery> {
	const data = { files: [file] };
	// Old browsers, and those over plain http, have no share sheet.
	const canShare = 'canShare' in navigator && navigator.canShare(data);
	if (canShare && isTouch()) {
		try {
			await navigator.share(data);
			return 'shared';
		} catch (reason) {
			const name = reason instanceof DOMException ? reason.name : '';
			if (name === 'AbortError') return 'dismissed';
			if (name === 'NotAllowedError' && !hasTap()) return 'needs-tap';
		}
	}
	download(file);
	return 'downloaded';
}

/** Whether the last tap still counts; where a browser does not tell, it may. */
function hasTap(): boolean {
	return 'userActivation' in navigator ? navigator.userActivation.isActive : true;
}

const LONG_ENOUGH_MS = 60_000;

function downloadFile(file: File): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = file.name;
	link.click();
	// Some browsers begin to read it only after a while.
	setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MS);
}

/**
 * Hands out the text of a file piece by piece, for as long as `take` returns true. What is no UTF-8
 * becomes U+FFFD. Rejects where the file has been moved, or is in a cloud that is out of reach.
 */
export async function readFile(
	file: Blob,
	take: (piece: string, share: number) => boolean,
): Promise<void> {
	const reader = file.stream().getReader();
	const decoder = new TextDecoder();
	let read = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			read += value.byteLength;
			if (!take(decoder.decode(value, { stream: true }), read / file.size)) return;
		}
		take(decoder.decode(), 1);
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
