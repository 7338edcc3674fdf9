/** A name as two spellings of it agree: lower case, without marks, dots, curly apostrophes and a leading "the". */
export function foldName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’ʻ]/g, "'")
		.toLowerCase()
		.replace(/\./g, '')
		.replace(/[-\s]+/g, ' ')
		.trim()
		.replace(/^the /, '');
}
