/** What one tab tells the others that show this site. Where a browser knows no channels, nobody hears it. */
export function otherTabs() {
	let channel: BroadcastChannel | undefined;

	/** Opened when first used: pages are made where there are no tabs. */
	const open = () => {
		if ('BroadcastChannel' in globalThis) channel ??= new BroadcastChannel('recto');
		return channel;
	};

	return {
		/** Something of the deck was stored, or of `all`. */
		tell(deck: string): void {
			open()?.postMessage(deck);
		},

		/** Calls back with each deck that another tab has told of; returns what stops it. */
		listen(onTold: (deck: string) => void): () => void {
			const told = ({ data }: MessageEvent<unknown>) => onTold(String(data));
			open()?.addEventListener('message', told);
			return () => channel?.removeEventListener('message', told);
		},
	};
}
