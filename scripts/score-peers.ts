/** What other ways of picking answers reach on the same files, with the same scorer, in per cent. */
export interface PeerFigures {
	readonly file: string;
	readonly title: string;
	readonly peers: readonly string[];
	readonly rows: readonly {
		readonly what: string;
		/** As the scorer names it. */
		readonly key: string;
		readonly goal?: string;
		/** One a peer; undefined where it makes none. */
		readonly figures: readonly (string | undefined)[];
	}[];
}

const NONE = [undefined];

export const PEERS: readonly PeerFigures[] = [
	{
		file: 'xquad.dev.jsonl',
		title: 'Encyclopedic paragraphs (XQuAD), 155',
		peers: ['capitals', 'wink', 'wink+names', 'compromise', 'TextRank'],
		rows: [
			{
				what: 'answer recall, exact, 10 cards',
				key: 'ansRecallEM@10',
				goal: '40',
				figures: ['29.2', '15.5', '31.9', '22.3', '19.1'],
			},
			{
				what: 'answer recall F1, 10 cards',
				key: 'ansRecallF1@10',
				figures: ['40.9', '20.0', '43.1', '32.1', '38.9'],
			},
			{
				what: 'answer precision F1, 10 cards',
				key: 'ansPrecF1@10',
				figures: ['30.4', '23.7', '28.5', '27.2', '25.4'],
			},
			{
				what: 'harmonic mean of both',
				key: 'ansMSF1@10',
				goal: '40',
				figures: ['34.8', '21.7', '34.3', '29.5', '30.7'],
			},
			{
				what: 'stands alone',
				key: 'standalone',
				goal: '97',
				figures: ['79.4', '77.3', '79.6', '79.8', '76.2'],
			},
			{
				what: 'leaks the answer',
				key: 'leak',
				goal: '0',
				figures: ['5.1', '2.5', '5.1', '3.0', '4.4'],
			},
			{ what: 'grounded', key: 'grounded', goal: '100', figures: NONE },
			{ what: 'duplicates', key: 'dupPct', goal: '0', figures: NONE },
			{ what: 'computed, at most', key: 'derived', goal: '10', figures: NONE },
			{ what: 'cards a paragraph', key: 'cardsPerDoc', figures: NONE },
			{ what: 'ms a paragraph', key: 'msPerDoc', figures: NONE },
		],
	},
	{
		file: 'gum-news.dev.jsonl',
		title: 'News (GUM), 17 articles',
		peers: ['capitals', 'wink', 'wink+names', 'compromise', 'TextRank', 'chrono'],
		rows: [
			{
				what: 'salient recall, 10 cards',
				key: 'salientRecall@10',
				goal: '40',
				figures: ['31.8', '8.9', '27.1', '27.1', '22.9'],
			},
			{
				what: 'answer is a gold span, 10 cards',
				key: 'boundaryGUM@10',
				goal: '90',
				figures: ['60.0', '56.7', '68.8', '60.9', '57.6'],
			},
			{
				what: 'stands alone',
				key: 'standalone',
				goal: '97',
				figures: ['66.9', '61.9', '70.4', '68.2', '70.6'],
			},
			{ what: 'leaks the answer', key: 'leak', goal: '0', figures: NONE },
			{ what: 'grounded', key: 'grounded', goal: '100', figures: NONE },
			{ what: 'duplicates', key: 'dupPct', goal: '0', figures: NONE },
			{ what: 'computed, at most', key: 'derived', goal: '10', figures: NONE },
			{
				what: 'date found (119)',
				key: 'dateFound',
				goal: '92',
				figures: [undefined, undefined, undefined, '82.4', undefined, '63.9'],
			},
			{
				what: 'date value right',
				key: 'dateValue',
				goal: '88',
				figures: [undefined, undefined, undefined, '53.8', undefined, '49.6'],
			},
			{
				what: 'relative date right (60)',
				key: 'dateValueRelative',
				figures: [undefined, undefined, undefined, '36.7', undefined, '66.7'],
			},
			{ what: 'lists of names, exact (11)', key: 'listExact', goal: '90', figures: NONE },
			{ what: 'cards an article', key: 'cardsPerDoc', figures: NONE },
			{ what: 'ms an article', key: 'msPerDoc', figures: NONE },
		],
	},
	{
		file: 'qamr-dev.jsonl',
		title: 'Single sentences (QAMR), 499: answers that a person gave too; no goal',
		peers: [],
		rows: [
			{ what: 'answer is a human span, 10 cards', key: 'boundaryQAMR@10', figures: NONE },
			{ what: 'human answers found, 10 cards', key: 'coverQAMR@10', figures: NONE },
			{ what: 'stands alone', key: 'standalone', figures: NONE },
			{ what: 'leaks the answer', key: 'leak', figures: NONE },
			{ what: 'grounded', key: 'grounded', figures: NONE },
		],
	},
];
