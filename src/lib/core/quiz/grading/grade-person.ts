import { foldAnswer } from './fold-answer.ts';
import { gradeName, type NameKey, type Verdict } from './grade-name.ts';
import { isWrittenName } from './written-name.ts';
import { personName, withoutTitle, type PersonName } from './person-name.ts';

/**
 * Grades what was typed as the name of somebody: the surname is enough where nobody else has it. A given name, half a
 * name or a surname that is shared is for the learner to judge.
 */
export function gradePerson(response: string, key: NameKey, others: readonly string[]): Verdict {
	const named = gradeName(response, key, others);
	if (named.kind === 'right') return named;
	const said = withoutTitle(response);
	const own = namesOf([key.answer, ...key.accepted]);
	if (own.length === 0) return named;
	const forms = new Set([key.answer, ...key.accepted].map(foldAnswer));
	const strangers = namesOf(others.filter((other) => !forms.has(foldAnswer(other))));
	if (own.some(({ name }) => isWrittenName(said, name))) {
		const isStranger = strangers.some(({ name }) => isWrittenName(said, name));
		return isStranger ? { kind: 'unsure', form: key.answer } : { kind: 'right' };
	}
	const surnames = own.flatMap((name) => name.surnames);
	const shared = new Set(
		[...strangers.flatMap((name) => name.surnames), ...others]
			.map(foldAnswer)
			.filter((form) => !forms.has(form)),
	);
	const isShared = surnames.some((surname) => shared.has(foldAnswer(surname)));
	const isPart = [...surnames, ...own.flatMap((name) => name.parts)].some(
		(part) => foldAnswer(part) === foldAnswer(said),
	);
	if (isPart && (isShared || !surnames.some((each) => foldAnswer(each) === foldAnswer(said)))) {
		return { kind: 'unsure', form: key.answer };
	}
	if (isShared) return named;
	const wider = { answer: key.answer, accepted: [...key.accepted, ...surnames] };
	const verdict = gradeName(said, wider, [...others, ...shared]);
	if (verdict.kind !== 'wrong' || verdict.named === undefined) return verdict;
	// "That is Vladimir Putin", not "That is putin".
	const { named: other } = verdict;
	const whole = strangers.find(({ surnames }) => surnames.map(foldAnswer).includes(other));
	return { kind: 'wrong', named: whole?.name ?? other };
}

/** Those of the names that are somebody's, taken apart. */
function namesOf(names: readonly string[]): readonly (PersonName & { readonly name: string })[] {
	return names.flatMap((name) => {
		const parts = personName(name);
		return parts === undefined ? [] : [{ ...parts, name }];
	});
}
