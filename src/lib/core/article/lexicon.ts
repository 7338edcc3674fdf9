/** What reading needs to know of the language's words. */
export interface Lexicon {
	/** Whether `word`, in lower case, is a word of the language. */
	isWord(word: string): boolean;
}
