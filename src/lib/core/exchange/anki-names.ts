/** A deck's name in one line; two colons would make a deck within a deck. */
export function ankiDeckName(title: string): string {
	return title.replace(/\s+/gu, ' ').replace(/::+/g, ':').trim();
}

/** Tags are parted by spaces. */
export function ankiTag(tag: string): string {
	return tag.trim().replace(/\s+/gu, '_');
}
