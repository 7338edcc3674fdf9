import fc from 'fast-check';
import type { Card, CardId, FactId, MemberId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { isVisible } from '#lib/core/deck/visible.ts';
import { toBase64Url } from '#lib/core/base64url.ts';
import { harbour } from '../deck/harbour.ts';

const AWKWARD = [
	...[
		'=1+1',
		'-5 °C',
		"'=x",
		'@home',
		'+49',
		'#1',
		'%50% of them',
		'[html]<b>',
		'[plain]',
		'//',
		'* * *',
	],
	...[
		'a\\b',
		'\\n',
		'\\*',
		'{T}',
		'::',
		':',
		'~',
		'=',
		'####',
		'a -> b',
		'$CATEGORY: x',
		'{{c1::x}}',
		'_____',
	],
	...[
		'<script>alert(1)</script>',
		'<b>bold</b>',
		'&amp;',
		'&',
		'"',
		'""',
		"''",
		']]>',
		'<!--',
		'a,b;c\td',
	],
	...[
		'two\nlines',
		'\n\n',
		'[sound:x.mp3]',
		'Россия',
		'إيران',
		'Côte d’Ivoire',
		'上海',
		'भारत',
		'한국',
		'😀',
		'👩‍👩‍👧',
	],
	...[
		'__proto__',
		'constructor',
		'javascript:alert(1)',
		'../../x',
		' padded ',
		'\u200bx',
		'x\u200dy',
		'\u00a0',
	],
];

const piece = fc.oneof(
	fc.constantFrom(...AWKWARD),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

/** What the check of decks takes for a line: visible, and not empty. */
const line = fc
	.array(piece, { minLength: 1, maxLength: 4 })
	.map((pieces) => pieces.join(' '))
	.filter((text) => /\S/.test(text) && isVisible(text));

const id = fc
	.uint8Array({ minLength: 6, maxLength: 6 })
	.map((bytes) => toBase64Url(bytes) as CardId);

const common = {
	id,
	prompt: line,
	accepted: fc.array(line, { maxLength: 3 }),
	citation: fc.option(line.map((quote) => ({ start: 0, end: quote.length, quote }))),
	fact: fc.constant('f' as FactId),
};
const optional = {
	hint: line,
	distractors: fc.array(line, { maxLength: 4 }),
	tags: fc.array(line, { maxLength: 3 }),
};
const requiredKeys = ['id', 'prompt', 'accepted', 'citation', 'fact', 'kind'] as const;

const plainCard = fc.record(
	{ ...common, ...optional, kind: fc.constant('basic' as const), answer: line },
	{ requiredKeys: [...requiredKeys, 'answer'] },
);

const clozeCard = fc
	.record(
		{ ...common, ...optional, kind: fc.constant('cloze' as const), answer: line },
		{ requiredKeys: [...requiredKeys, 'answer'] },
	)
	.map((card) => ({ ...card, prompt: `${card.prompt} {{gap}}.` }));

const member = line.map((label) => ({ id: 'm' as MemberId, label, accepted: [] }));
const setCard = fc.record(
	{
		...{ ...common, ...optional, kind: fc.constant('set' as const) },
		members: fc.array(member, { minLength: 2, maxLength: 11 }),
	},
	{ requiredKeys: [...requiredKeys, 'members'] },
);

const article = fc
	.record(
		{ title: line, publisher: line, url: fc.webUrl(), published: fc.constant('2024-07-04') },
		{
			requiredKeys: ['title'],
		},
	)
	.map((parts) => ({ ...harbour.article, ...parts }));

/** Decks in any script, of every kind of card, with whatever a format may trip over. Not proved by an article. */
export const anyDeck: fc.Arbitrary<Deck> = fc
	.record({
		title: line,
		article,
		cards: fc.uniqueArray(fc.oneof(plainCard, clozeCard, setCard) satisfies fc.Arbitrary<Card>, {
			minLength: 1,
			maxLength: 8,
			selector: (card) => card.id,
		}),
	})
	.map((parts) => ({ ...harbour, ...parts }));

/** What a card's front, back and source must read as, told independently of what writes them. */
export function expectedSides(deck: Deck, card: Card) {
	const { title, publisher, published, url } = deck.article;
	const where = [publisher, title, published, url].filter(Boolean).join(', ');
	return {
		front: card.prompt.split('{{gap}}').join('_____'),
		back: card.kind === 'set' ? card.members.map(({ label }) => label).join('\n') : card.answer,
		source: card.citation === null ? 'not from the article' : `“${card.citation.quote}” — ${where}`,
	};
}
