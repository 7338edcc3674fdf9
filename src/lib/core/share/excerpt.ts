import type { Span } from '../article/article.ts';
import type { Card, FactId, Member } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { isTied, type RightAnswer } from '../deck/tied-form.ts';
import { joinedSpans } from './body/joined-spans.ts';

/**
 * The deck as a link carries it, and by which two decks are told to be the same: of the article the cited
 * sentences only, one a line; texts in NFC; a fact named after its first card. The excerpt of an excerpt is itself.
 * An acronym that only the left-out part of the article ties to its answer is accepted no longer.
 */
export function excerptOf(deck: Deck): Deck {
	const { title, publisher, url, published, sha256 } = deck.article;
	const passages = passagesOf(deck);
	const text = passages.map((passage) => passage.text).join('\n');
	const facts = new Map<FactId, FactId>();
	return {
		format: 'recto-deck',
		version: 1,
		id: deck.id,
		revision: deck.revision,
		title: tidy(deck.title),
		language: deck.language,
		...(deck.note === undefined ? {} : { note: tidy(deck.note) }),
		article: {
			kind: 'excerpt',
			title: tidy(title),
			...(publisher === undefined ? {} : { publisher: tidy(publisher) }),
			...(url === undefined ? {} : { url: tidy(url) }),
			...(published === undefined ? {} : { published }),
			sha256,
			text,
		},
		cards: deck.cards.map((card) => {
			const fact = facts.get(card.fact) ?? (card.id as string as FactId);
			facts.set(card.fact, fact);
			return tied({ ...tidyCard(card), ...cited(card, passages, text), fact }, text);
		}),
	};
}

/** A stretch of the article that citations cover without a gap. */
interface Passage extends Span {
	/** Tidy. */
	readonly text: string;
	/** Where it begins in the text of the excerpt. */
	readonly at: number;
	/** For each offset of the article at which a citation begins or ends: the one in `text`. */
	readonly offsets: ReadonlyMap<number, number>;
}

function passagesOf({ article, cards }: Deck): readonly Passage[] {
	const cited = cards.flatMap(({ citation }) => (citation === null ? [] : [citation]));
	const passages: Passage[] = [];
	let at = 0;
	for (const span of joinedSpans(cited)) {
		const within = cited.filter(({ start }) => start >= span.start && start < span.end);
		const cuts = [...new Set(within.flatMap(({ start, end }) => [start, end]))].sort(
			(a, b) => a - b,
		);
		const offsets = new Map<number, number>();
		let text = '';
		for (const [index, cut] of cuts.entries()) {
			// Piece by piece, so that each citation still begins and ends where it should.
			text += tidy(article.text.slice(cuts[index - 1] ?? cut, cut));
			offsets.set(cut, text.length);
		}
		passages.push({ ...span, text, at, offsets });
		at += text.length + 1;
	}
	return passages;
}

function cited(
	{ citation }: Card,
	passages: readonly Passage[],
	text: string,
): Pick<Card, 'citation'> {
	if (citation === null) return { citation };
	const passage = passages.find(
		({ start, end }) => citation.start >= start && citation.start < end,
	);
	if (passage === undefined) throw new RangeError('a citation that cites nothing');
	const [start, end] = [citation.start, citation.end].map(
		(offset) => passage.at + (passage.offsets.get(offset) ?? 0),
	) as [number, number];
	return { citation: { start, end, quote: text.slice(start, end) } };
}

/** Without the forms that only the rest of the article proves. */
function tied(card: Card, text: string): Card {
	if (card.citation === null) return card;
	if (card.kind === 'set') {
		const members = card.members.map((member) => {
			const { label, place, accepted } = member;
			const right = { answer: label, text, ...(place === undefined ? {} : { value: { place } }) };
			return { ...member, accepted: tiedForms(accepted, right) };
		});
		return { ...card, members };
	}
	const { answer, value, accepted } = card;
	const right = { answer, text, ...(value === undefined ? {} : { value }) };
	return { ...card, accepted: tiedForms(accepted, right) };
}

function tiedForms(forms: readonly string[], right: RightAnswer): readonly string[] {
	// Nothing but an acronym is held against the text around it.
	const isDoubtful = (form: string) => [form, right.answer].some((each) => CAPITALS.test(each));
	return forms.filter((form) => !isDoubtful(form) || isTied(form, right));
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.]+$/u;

function tidyCard(card: Card): Card {
	const { hint, distractors, tags, prompt, accepted } = card;
	const shared = {
		prompt: tidy(prompt),
		accepted: accepted.map(tidy),
		...(hint === undefined ? {} : { hint: tidy(hint) }),
		...(distractors === undefined ? {} : { distractors: distractors.map(tidy) }),
		...(tags === undefined ? {} : { tags: tags.map(tidy) }),
	};
	if (card.kind !== 'set') return { ...card, ...shared, answer: tidy(card.answer) };
	return { ...card, ...shared, members: card.members.map(tidyMember) };
}

function tidyMember(member: Member): Member {
	const { label, accepted, group } = member;
	return {
		...member,
		label: tidy(label),
		accepted: accepted.map(tidy),
		...(group === undefined ? {} : { group: tidy(group) }),
	};
}

function tidy(text: string): string {
	return text.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC');
}
