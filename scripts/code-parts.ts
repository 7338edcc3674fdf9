/**
 * Which modules are shipped together. Left to itself the bundler makes a file of each few modules that some pages
 * share: study would fetch forty, and pay for it with a tenth more bytes, since small files pack badly.
 * A group takes along what its modules import, so a page fetches it whole or not at all.
 */
export const CODE_PARTS = [
	{
		// What every page has.
		name: 'base',
		priority: 3,
		test: /[\\/]node_modules[\\/](?:svelte|@sveltejs)[\\/]|preload-helper|src[\\/]routes[\\/]app\.ts|src[\\/]lib[\\/](?:app\.ts|ui[\\/](?:base[\\/](?:Button|Notice)\.svelte|shell[\\/](?!BackHead|DeckTrouble)|text[\\/](?:text|dates)\.ts)|state[\\/]problem\.ts)/,
	},
	{
		// The first look at a deck that a link brings.
		name: 'first-look',
		priority: 2.5,
		test: /src[\\/](?:routes[\\/]deck[\\/](?:\+page|LinkedDeck|deck-app)|lib[\\/](?:link-parts|state[\\/]incoming|ui[\\/]deck[\\/](?:TitlePage|SampleLeaf|host)|core[\\/](?:deck[\\/]visible|share[\\/](?:open-|read[\\/]|body[\\/]|packing[\\/](?!encode)|known|crc32|decimal|sections|link-kind|envelope))))/,
	},
	{
		// What reads the shelf.
		name: 'store',
		priority: 2,
		test: /[\\/]node_modules[\\/](?:dexie|ts-fsrs)[\\/]|src[\\/]lib[\\/]storage[\\/](?:index|recto-store)\.ts/,
	},
	{
		// What a card and the sheets over it share.
		name: 'leaf',
		priority: 1,
		test: /src[\\/]lib[\\/](?:core[\\/]cards[\\/]card\.ts|ui[\\/](?:base[\\/](?:IconButton|take-focus)|source[\\/](?:MarginNote|marked)|study[\\/](?:CardText|Desk|Thread)\.svelte|text[\\/](?:study-text|durations|en[\\/]study)))|src[\\/]routes[\\/]study[\\/]fragment/,
	},
	{
		// A quiz, from its choices to its last question; its result and its sheets are fetched by themselves.
		name: 'quiz',
		priority: 0,
		test: /src[\\/](?:routes[\\/]quiz[\\/](?:\+page|QuizRunning|QuizFoot)|lib[\\/]state[\\/]quiz-desk)/,
	},
	{
		// What a session has beside it, without its screen.
		name: 'session',
		priority: 1,
		test: /src[\\/]lib[\\/](?:storage[\\/](?:append|study-record|put-deck)\.ts|state[\\/](?:open-deck|open-study|deck-memory|desk|asked|known-items|laid-cards|progress|leeches)\.)/,
	},
	{
		// What starts a Worker, which any page may ask for late: not to be kept with a page that has it from the start.
		name: 'job',
		priority: 4,
		test: /src[\\/]lib[\\/]platform[\\/](?:job|trusted-script-url)\.ts/,
	},
	{
		// What reads a deck that anybody may have made: backups and drafts need it, without a quiz around it.
		name: 'deck',
		priority: 0.5,
		test: /src[\\/]lib[\\/]core[\\/]deck[\\/]validate-deck\.ts/,
	},
];
