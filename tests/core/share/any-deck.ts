import fc from 'fast-check';
import { toBase64Url } from '#lib/core/base64url.ts';
import type { Card, CardId, FactId, Member, MemberId, Value } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { countries } from '#lib/core/language/countries.ts';
import { D1_KNOWN } from '#lib/core/share/d1-known.ts';
import { otherForms } from '#lib/core/share/known.ts';

/** A text as a deck may hold it, in any script: no controls but, in some places, line feeds. */
const visible = (most: number) =>
	fc
		.string({ unit: 'binary', minLength: 1, maxLength: most })
		.map((text) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' '))
		.filter((text) => /\S/.test(text));

const words = fc
	.array(
		fc.constantFrom(
			'the',
			'Tarn',
			'harbour',
			'1841',
			'of',
			'Ärger',
			'上海',
			'مرفأ',
			"o'clock",
			'SCO+',
		),
		{
			minLength: 1,
			maxLength: 8,
		},
	)
	.map((each) => each.join(' '));
const line = fc.oneof(visible(40), words);
const paragraphs = fc.oneof(
	line,
	fc.tuple(line, line).map((two) => two.join('\n')),
);

const bytes = (length: number) =>
	fc.uint8Array({ minLength: length, maxLength: length }).map(toBase64Url);
const day = fc
	.record({
		year: fc.integer({ min: 0, max: 9999 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
	})
	.map(({ year, month, day }) => [String(year).padStart(4, '0'), two(month), two(day)].join('-'));
const two = (number: number) => String(number).padStart(2, '0');
const date = fc.oneof(
	day,
	day.map((whole) => whole.slice(0, 7)),
	day.map((whole) => whole.slice(0, 4)),
	fc.constantFrom('1990s', '2004/2009', '-0044-03-15', '2024-00', '2024-13-40'),
);
const country = fc.constantFrom(...countries);
const value: fc.Arbitrary<Value> = fc.oneof(
	date.map((told) => ({ date: told })),
	fc.record(
		{ number: fc.oneof(fc.nat(), fc.double({ noNaN: true })), unit: line },
		{ requiredKeys: ['number'] },
	),
	country.map(({ code }) => ({ place: code })),
);

const answer = fc.oneof(
	line,
	fc.constantFrom('2025', '4 July 2024', 'June 15, 2001', '14', 'Kazakhstan', 'the Tarn'),
	country.map(({ name }) => name),
);

/** As the generator gives them, none, or what a person wrote. */
function acceptedOf(of: Value | undefined, told: string): fc.Arbitrary<readonly string[]> {
	const known = of === undefined ? [] : otherForms(D1_KNOWN, of, told);
	return fc.oneof(fc.constant(known), fc.constant([]), fc.array(line, { maxLength: 3 }));
}

const member: fc.Arbitrary<Member> = fc
	.record({
		label: answer,
		home: fc.option(country),
		group: fc.option(line),
		ownId: fc.option(fc.stringMatching(/^[\w-]{1,20}$/)),
	})
	.chain(({ label, home, group, ownId }) => {
		const place = home?.code;
		const region = home?.region;
		return fc
			.record({
				accepted: acceptedOf(place === undefined ? undefined : { place }, label),
				isRegion: fc.boolean(),
			})
			.map(({ accepted, isRegion }) => {
				const heading = isRegion && region !== '' ? (region ?? group) : group;
				return {
					id: (ownId ?? 'member') as MemberId,
					label,
					accepted,
					...(heading === null ? {} : { group: heading }),
					...(place === undefined ? {} : { place }),
				};
			});
	});

interface Drawn {
	readonly text: string;
	readonly cuts: readonly (readonly [number, number])[];
}

/** Sentences, and runs of them, which may overlap. */
const article: fc.Arbitrary<Drawn> = fc
	.record({
		sentences: fc.array(paragraphs, { minLength: 1, maxLength: 8 }),
		runs: fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 3 })), {
			minLength: 1,
			maxLength: 6,
		}),
	})
	.map(({ sentences, runs }) => {
		const text = sentences.join(' ');
		const starts = sentences.map(
			(_, at) => sentences.slice(0, at).join(' ').length + (at === 0 ? 0 : 1),
		);
		const cuts = runs.map(([first, count]) => {
			const from = first % sentences.length;
			const last = Math.min(sentences.length - 1, from + count - 1);
			return [starts[from]!, starts[last]! + sentences[last]!.length] as const;
		});
		return { text, cuts };
	});

function cardIn({ text, cuts }: Drawn): fc.Arbitrary<Card> {
	const cited = fc
		.constantFrom(...cuts)
		.map(([start, end]) => ({ start, end, quote: text.slice(start, end) }));
	const shared = fc.record(
		{
			id: bytes(6) as fc.Arbitrary<CardId>,
			prompt: line,
			citation: fc.oneof(
				{ weight: 4, arbitrary: cited },
				{ weight: 1, arbitrary: fc.constant(null) },
			),
			derived: fc.constantFrom('count' as const, 'date' as const),
			asOf: day,
			fact: fc.constantFrom('a', 'b', 'c', 'd') as fc.Arbitrary<FactId>,
			hint: line,
			distractors: fc.array(answer, { maxLength: 4 }),
			tags: fc.array(line, { maxLength: 2 }),
			value,
		},
		{ requiredKeys: ['id', 'prompt', 'citation', 'fact'] },
	);
	return fc
		.record({
			shared,
			answer,
			isCloze: fc.boolean(),
			members: fc.option(fc.array(member, { minLength: 2, maxLength: 5 })),
		})
		.chain(({ shared: card, answer: told, isCloze, members }): fc.Arbitrary<Card> => {
			if (members !== null) {
				return acceptedOf(undefined, '').map((accepted) => ({
					...card,
					accepted,
					kind: 'set',
					members,
				}));
			}
			const quote = card.citation?.quote ?? '';
			// Often a word of the sentence.
			const said = quote.split(' ')[1] ?? told;
			const own = isCloze && said !== '' ? said : told;
			return acceptedOf(card.value, own).map((accepted) => ({
				...card,
				accepted,
				kind: isCloze ? 'cloze' : 'basic',
				answer: own,
			}));
		});
}

/** Decks of the right shape, in any script; what their cards say need not be so. */
export const anyDeck: fc.Arbitrary<Deck> = article.chain((drawn) =>
	fc
		.record({
			id: fc.oneof(bytes(16), fc.stringMatching(/^[\w-]{22}$/)) as fc.Arbitrary<DeckId>,
			revision: fc.integer({ min: 1, max: 1_000 }),
			title: line,
			language: fc.constantFrom('en', 'ar', 'pt-BR'),
			more: fc.record({ note: paragraphs }, { requiredKeys: [] }),
			article: fc.record(
				{
					kind: fc.constantFrom('whole' as const, 'excerpt' as const),
					title: line,
					publisher: line,
					url: fc.constantFrom('https://recto.example/a?b=c', 'https://例え.jp/'),
					published: day,
					sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
				},
				{ requiredKeys: ['kind', 'title', 'sha256'] },
			),
			cards: fc.array(cardIn(drawn), { minLength: 1, maxLength: 8 }),
		})
		.map(({ more, article: told, cards, ...deck }) => ({
			format: 'recto-deck' as const,
			version: 1 as const,
			...deck,
			...more,
			article: { ...told, text: drawn.text },
			cards,
		})),
);
