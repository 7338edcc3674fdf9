/** Whether two texts are the same answer, in whatever case and with whatever marks and spaces. */
export function isSameForm(one: string, other: string): boolean {
	return foldForm(one) === foldForm(other);
}

/** What two forms of the same answer share. Dots stay, since "1.5" is not "15"; so do marks that make another letter, as those of Hindi do. */
export function foldForm(text: string): string {
	return text
		.normalize('NFD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.trim();
}
