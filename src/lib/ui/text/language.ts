/** The language the app speaks: the one place that says so. */
export const language = {
	/** Of its words, plural forms, figures and lists (BCP 47). */
	words: 'en',
	/** Of its dates: English with the day first, so that 4 July 2024 cannot be read in two ways. */
	dates: 'en-GB',
};
