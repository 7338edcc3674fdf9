/** A file on its way from one page to another: none fits in an address. Gone after a reload. */
let handed: File | undefined;

export function handFile(file: File): void {
	handed = file;
}

/** Takes it, once. */
export function takeHandedFile(): File | undefined {
	const file = handed;
	handed = undefined;
	return file;
}
