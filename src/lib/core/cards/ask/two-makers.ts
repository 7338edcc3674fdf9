import type { Entity } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { answerText, entityForms, otherForms } from './answer.ts';
import type { MemberCandidate } from '../candidate.ts';

/** "Rose Field, a teacher, and her brother Martin Field": two people whom an "and" joins; undefined for all else. */
export function twoMakers(reading: Reading, run: Run): readonly MemberCandidate[] | undefined {
	const { tokens, scan, entityAt } = reading;
	const found: { readonly entity: Entity; readonly run: Run }[] = [];
	let joins = 0;
	for (let at = run.first; at < run.last; at++) {
		const entity = entityAt.get(at);
		const last = scan.nameEnd.get(at);
		if (entity !== undefined && last !== undefined) {
			if (entity.kind !== 'person' || entity.shared === true) return undefined;
			found.push({ entity, run: { first: at, last } });
			at = last - 1;
			continue;
		}
		const { pos, lower, text } = tokens[at] ?? { pos: 'OTHER', lower: '', text: '' };
		if (lower === 'and' && found.length === 1) joins++;
		// "a teacher", "her brother", but nothing "of" another, and no third one.
		else if (text !== ',' && !/^(?:DET|ADJ|NOUN|PRON)$/.test(pos)) return undefined;
	}
	const [one, other] = found;
	if (one === undefined || other === undefined || found.length > 2 || joins !== 1) return undefined;
	if (one.entity === other.entity || other.run.last !== run.last) return undefined;
	return found.map(({ entity, run: name }) => {
		const label = answerText(reading, name);
		return { label, accepted: otherForms(label, entityForms(entity)) };
	});
}
