import type { Reading } from '../language/reading.ts';
import { SHARED_RANKS } from '../language/words/nouns.ts';
import type { Entity } from '../language/entity.ts';
import type { OfficeMention } from '../language/mentions/office.ts';
import { sentenceAt } from '../language/sentence.ts';
import { factId, sentencesAround } from './evidence.ts';
import { isFiction } from './fiction.ts';
import type { OfficeFact } from './fact.ts';

/** Who holds which office, where the two stand side by side; the first mention of each. */
export function findOfficeFacts(reading: Reading): OfficeFact[] {
	const seen = new Set<string>();
	const facts: OfficeFact[] = [];
	for (const office of reading.offices) {
		const holder = holderOf(reading, office);
		if (holder === undefined) continue;
		const isOwned = reading.owners.has(office);
		if (!isOwned && !(isStateOffice(office) && holder.kind === 'person')) continue;
		const state = isOwned || office.of !== undefined ? undefined : reading.state?.words;
		if (isToldInFiction(reading, office)) continue;
		if (isOfThePast(reading, office) || isHeldByOthers(reading, office, holder)) continue;
		// "the Armenian general" is one of many; "the museum's director" is one.
		if (office.country !== undefined && SHARED_RANKS.has(office.rank)) continue;
		const key = `${office.rank}|${holder.id}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const evidence = sentencesAround(reading, office);
		const { published } = reading.article;
		facts.push({
			form: 'office',
			family: 'office',
			id: factId(reading, evidence, 'office', office.title),
			evidence,
			office,
			holder,
			...(isOwned || state !== undefined ? {} : { titleOnly: true as const }),
			...(state === undefined ? {} : { state }),
			...(published === undefined ? {} : { asOf: published }),
		});
	}
	return facts;
}

/** "Prime Minister", "minister of justice": told without the country, for which it is plain enough. */
function isStateOffice({ title, rank }: OfficeMention): boolean {
	return /^(?:minister|premier|chancellor)$/.test(rank) && /minister .|. minister/i.test(title);
}

function isToldInFiction(reading: Reading, { first }: OfficeMention): boolean {
	const sentence = sentenceAt(reading.sentences, first);
	return sentence !== undefined && isFiction(reading, sentence);
}

function holderOf(reading: Reading, { holder }: OfficeMention): Entity | undefined {
	return holder === undefined ? undefined : reading.entityAt.get(holder.first);
}

/** "then President X", "In 2003, President X": who holds the office now is not said. */
function isOfThePast(reading: Reading, office: OfficeMention): boolean {
	const words = [reading.tokens[office.first - 1], reading.tokens[office.first]];
	if (
		words.some((token) =>
			/^(?:then|former|late|future|onetime|ex|outgoing)$/.test(token?.lower ?? ''),
		)
	)
		return true;
	if (/^(?:former|outgoing|ex-|then-)/i.test(office.title)) return true;
	// "Captain X later became mayor"
	const behind = [0, 1].map((step) => reading.tokens[office.last + step]?.lower ?? '');
	if (behind.some((word) => /^(?:later|then|eventually|subsequently)$/.test(word))) return true;
	if (hasLeft(reading, office)) return true;
	const year = reading.article.published?.slice(0, 4);
	if (year === undefined) return false;
	const { start, end } = sentencesAround(reading, office);
	return [...reading.dates.values()].some((date) => {
		const told = /^\d{4}/.exec(date.value ?? '')?.[0];
		return date.start >= start && date.end <= end && told !== undefined && told < year;
	});
}

/** "X resigned on Tuesday", "X, who stepped down", "X has been sacked". */
const LEAVING =
	/^,? ?(?:who )?(?:(?:has|had|have|abruptly|suddenly|also|then|formally|later) )*(?:resigned|resigns|quit|quits|stepped down|steps down|stood down|stands down|retired|retires|died|dies|left office|leaves office)\b/;
const BEING_LEFT =
	/^,? ?(?:who )?(?:has |had )?(?:was|were|is|been) (?:\w+ly )?(?:sacked|fired|dismissed|ousted|removed|deposed|killed|assassinated|found dead)\b/;

function hasLeft({ tokens, article }: Reading, { last, holder }: OfficeMention): boolean {
	const end = Math.max(last, holder?.last ?? 0);
	const start = tokens[end - 1]?.end ?? 0;
	const behind = article.text.slice(start, start + REACH).trimStart();
	return LEAVING.test(behind) || BEING_LEFT.test(behind);
}

/** In characters: what a person did stands right behind the name. */
const REACH = 60;

/** Where the text names two holders of one office, it does not say who holds it now. */
function isHeldByOthers(reading: Reading, office: OfficeMention, holder: Entity): boolean {
	const owner = reading.owners.get(office);
	return reading.offices.some((other) => {
		// Ministers are many: without an owner, the same title has to be meant.
		const isSame =
			other.rank === office.rank &&
			reading.owners.get(other) === owner &&
			(owner !== undefined || other.title === office.title);
		const otherHolder = holderOf(reading, other);
		return isSame && otherHolder !== undefined && otherHolder !== holder;
	});
}
