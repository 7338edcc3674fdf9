/** As browsers hand files over with which the installed app was opened from outside; not many have it. */
interface LaunchQueue {
	setConsumer(
		take: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void,
	): void;
}

/** Tells of each file that the system opens with the app. The first may have waited for this. */
export function watchLaunches(
	onfile: (file: File) => void,
	surroundings: { readonly launchQueue?: LaunchQueue } = globalThis as {
		readonly launchQueue?: LaunchQueue;
	},
): void {
	surroundings.launchQueue?.setConsumer(({ files }) => {
		// A file that has gone meanwhile is as if it had not been opened.
		void files?.[0]?.getFile().then(onfile, () => undefined);
	});
}
