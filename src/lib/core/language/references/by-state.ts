import { findPeople } from '../countries.ts';
import type { Entity } from '../entity.ts';
import type { OfficeMention } from '../mentions/office.ts';
import type { PhraseScan } from '../noun-phrase.ts';
import type { Reference } from './reference.ts';

/** The one state that a text tells of. */
export interface SoleState {
	readonly words: string;
	readonly entity?: Entity;
}

const STATES = /^(?:country|republic|nation|kingdom)$/;
const RULERS =
	/^(?:president|vice-president|minister|premier|chancellor|king|queen|emperor|sultan|emir)$/;
/** So far "the island republic" may reach back from its noun. */
const FARTHEST = 3;

/** The only country that is named, by itself or as what a president is president of; undefined where there are more, or none. */
export function soleState(
	{ tokens }: PhraseScan,
	entities: readonly Entity[],
	offices: readonly OfficeMention[],
): SoleState | undefined {
	const countries = entities.filter(({ country }) => country !== undefined);
	const peoples = tokens.flatMap(({ text }) => findPeople(text)?.code ?? []);
	const owners = offices.flatMap(({ rank, of, country }) =>
		country === undefined && of !== undefined && /^\p{Lu}/u.test(of) && RULERS.test(rank) ? of : [],
	);
	const states = new Set([
		...countries.map(({ country }) => country?.code),
		...peoples,
		...offices.flatMap(({ country }) => country?.code ?? []),
		...owners,
	]);
	if (states.size !== 1) return undefined;
	const [entity] = countries;
	if (entity !== undefined) return { words: entity.name, entity };
	const [owner] = owners;
	// "president of the Norwick Club": of whatever has a name of its own kind, no state.
	const isOther = entities.some(({ forms }) => owner !== undefined && forms.includes(owner));
	return owner === undefined || isOther ? undefined : { words: owner };
}

/** "the country", "the island republic": the one state of the text. */
export function byState(
	{ tokens }: PhraseScan,
	state: SoleState | undefined,
	at: number,
): Reference | undefined {
	if (state === undefined || tokens[at]?.lower !== 'the') return undefined;
	let noun = at + 1;
	while (noun < at + FARTHEST && /^(?:ADJ|NOUN)$/.test(tokens[noun]?.pos ?? '')) {
		if (STATES.test(tokens[noun]?.lower ?? '')) break;
		noun++;
	}
	const isNamed = STATES.test(tokens[noun]?.lower ?? '');
	const next = tokens[noun + 1];
	// "the country of birth", "the country where", "the republic of Tarn".
	if (!isNamed || /^(?:of|that|which|where|with|in|NOUN)$/.test(next?.lower ?? ''))
		return undefined;
	if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return undefined;
	// "the largest country": which one it is, is told by this.
	if (
		tokens
			.slice(at + 1, noun)
			.some(({ lower }) =>
				/est$|^(?:first|second|third|only|other|same|last|host|most)$/.test(lower),
			)
	)
		return undefined;
	const possessive = next?.lower === "'s";
	return { first: at, last: possessive ? noun + 2 : noun + 1, possessive, ...state };
}
