import { makeDeck } from '../../src/lib/core/deck/index.ts';
import { loadLanguage } from '../../src/lib/core/language/index.ts';

const language = loadLanguage();
postMessage('ready');
addEventListener('message', ({ data }: MessageEvent<string>) => {
	const making = makeDeck(data, { published: '2025-09-22' }, language);
	postMessage(making.ok ? making.deck.cards.length : 0);
});
