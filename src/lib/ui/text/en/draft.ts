import type {
	CardProblem,
	DetailProblem,
	LeftOut,
	Refusal,
	StepWord,
} from '#lib/core/draft/index.ts';

type Fault<Detail> = Detail extends DetailProblem ? `${Detail['detail']}.${Detail['kind']}` : never;

/** What keeps a card out of what is shared, and what to do. `other` follows what the check says. */
const PROBLEMS: Readonly<Record<`draft.problem.${CardProblem['kind']}`, string>> = {
	'draft.problem.empty': 'Nothing is written here yet.',
	'draft.problem.too-long': 'This is longer than a card can hold. Shorten it.',
	'draft.problem.hidden': 'This holds characters that nobody can see. Write it anew.',
	'draft.problem.too-many': 'These are more than a card can hold. Remove some.',
	'draft.problem.too-few': 'A list needs at least two. Add one, or drop the card.',
	'draft.problem.gap':
		'The gap has to stand in it once: write {{gap}} where the answer goes, or ask a question instead.',
	'draft.problem.other-count':
		'The question asks for another number than the list has. Correct the question or the list.',
	'draft.problem.gives-answer-away': 'The question says the answer already. Ask without naming it.',
	'draft.problem.sentence-gone':
		'Its sentence is gone from the article. Choose another sentence, or mark the card as not from the article.',
	'draft.problem.answer-not-in-sentence':
		'The answer does not stand in the sentence. Choose words of it, or mark the card as not from the article.',
	'draft.problem.other-date':
		'The sentence gives another day, counted from the day of publication. Correct one of the two, or mark the card as not from the article.',
	'draft.problem.count-without-list':
		'The number is counted from a list, and no card with that list is in the deck. Keep the card with the list, or drop this one.',
	'draft.problem.twin': 'Two of the list are the same. Remove one.',
	'draft.problem.no-date': 'Write the day as 2024-07-04.',
	'draft.problem.form-not-right':
		'“{form}” is no other form of the answer. Remove it, or mark the card as not from the article.',
	'draft.problem.distractor-right': '“{form}” is right as well. Remove it from the wrong answers.',
	'draft.problem.other': 'The check of decks finds a fault: {message}.',
};

/** What is wrong with what is told of the article; until then the deck goes without it. */
const DETAILS: Readonly<Record<`draft.detail.${Fault<DetailProblem>}`, string>> = {
	'draft.detail.url.not-https': 'An address begins with https://. Without one, the deck has none.',
	'draft.detail.published.no-date': 'Write the day as 2024-07-04, or leave it empty.',
	'draft.detail.title.empty': 'Without a title the deck is called by the first words of its text.',
	'draft.detail.language.no-tag': 'Write the language as a tag such as en.',
	'draft.detail.title.too-long': 'The title is longer than a deck can hold. Shorten it.',
	'draft.detail.title.hidden': 'The title holds characters that nobody can see. Write it anew.',
	'draft.detail.publisher.too-long':
		'The publisher’s name is longer than a deck can hold. Shorten it.',
	'draft.detail.publisher.hidden':
		'The publisher’s name holds characters that nobody can see. Write it anew.',
	'draft.detail.url.too-long': 'The address is longer than a deck can hold. Shorten it.',
	'draft.detail.url.hidden': 'The address holds characters that nobody can see. Write it anew.',
	'draft.detail.note.too-long': 'The note is longer than a deck can hold. Shorten it.',
	'draft.detail.note.hidden': 'The note holds characters that nobody can see. Write it anew.',
};

/** Why something was not done, and what to do instead. */
const REFUSALS: Readonly<Record<`draft.refusal.${Refusal}`, string>> = {
	'draft.refusal.no-such-card': 'This card is not here any more.',
	'draft.refusal.no-such-member': 'This one is not in the list any more.',
	'draft.refusal.nothing-selected': 'Select a few words of the article first.',
	'draft.refusal.selection-too-long': 'An answer is a few words. Select fewer.',
	'draft.refusal.too-many-cards': 'A deck can hold no more cards. Drop one first.',
	'draft.refusal.too-many-members': 'A list can hold no more.',
	'draft.refusal.too-many-forms': 'A card can hold no more of these. Remove one first.',
	'draft.refusal.too-many-tags': 'A card can hold no more tags. Remove one first.',
	'draft.refusal.merge-other-question':
		'These two ask different things, and have different answers. Give both the same question, and merging makes a list of their answers.',
	'draft.refusal.merge-count': 'One of these asks how many, the other which. Keep both.',
	'draft.refusal.merge-one-by-hand':
		'One of these is from the article and the other is not. Choose a sentence for it first, or mark both as not from the article.',
	'draft.refusal.merge-far-apart':
		'Their sentences stand too far apart to be shown together. Keep both.',
};

/** Follows “Undo:” and “Redo:”. */
const STEPS: Readonly<Record<`draft.step.${StepWord['kind']}`, string>> = {
	'draft.step.drop': 'dropped “{prompt}”',
	'draft.step.keep': 'put back “{prompt}”',
	'draft.step.revert': 'went back to the wording of “{prompt}” as it was made',
	'draft.step.move': 'moved “{prompt}”',
	'draft.step.prompt': 'reworded “{prompt}”',
	'draft.step.answer': 'changed the answer to “{prompt}”',
	'draft.step.hint': 'changed the hint of “{prompt}”',
	'draft.step.as-of': 'changed the day of “{prompt}”',
	'draft.step.accepted': 'changed other right answers to “{prompt}”',
	'draft.step.distractors': 'changed wrong answers to “{prompt}”',
	'draft.step.tags': 'changed the tags of “{prompt}”',
	'draft.step.cite': 'chose another sentence for “{prompt}”',
	'draft.step.add-member': 'added to the list of “{prompt}”',
	'draft.step.remove-member': 'removed from the list of “{prompt}”',
	'draft.step.label': 'reworded the list of “{prompt}”',
	'draft.step.group': 'grouped the list of “{prompt}”',
	'draft.step.member-accepted': 'changed other right names in “{prompt}”',
	'draft.step.merge': 'merged a card into “{prompt}”',
	'draft.step.add': 'added a card from the article',
	'draft.step.write': 'added a card by hand',
	'draft.step.take-up': 'made a card of a question that was left out',
	'draft.step.detail': 'changed what is said of the article',
	'draft.step.count': 'changed how many cards are wanted',
	'draft.step.remake': 'made the cards again',
	'draft.step.theirs': 'took over the work of another tab',
	'draft.step.mine': 'kept the work of this tab',
};

/** Why a question was not made into a card. */
const LEFT_OUT: Readonly<Record<`draft.left-out.${LeftOut['reason']}`, string>> = {
	'draft.left-out.sentence-asked-enough': 'Its sentence has cards enough.',
	'draft.left-out.same-question': 'A better card asks the same.',
	'draft.left-out.prompt-points-outside': 'It cannot be understood without the article.',
	'draft.left-out.several-answers': 'More than one answer would be right.',
	'draft.left-out.answer-says-nothing': 'Its answer says nothing by itself.',
	'draft.left-out.answer-given-away': 'The question holds its own answer.',
	'draft.left-out.answer-too-long': 'Its answer is too long to be remembered.',
	'draft.left-out.answer-not-in-citation': 'Its sentence does not hold the answer.',
	'draft.left-out.prompt-too-long': 'The question is too long.',
	'draft.left-out.prompt-too-short': 'The question says too little.',
	'draft.left-out.prompt-broken': 'The question is no whole sentence.',
	'draft.left-out.beyond-count': 'There are better ones, as many as are wanted.',
	'draft.left-out.beyond-shortlist': 'The article gives more questions than are weighed.',
	'draft.left-out.not-proved': 'Its sentence does not prove it.',
};

/** What is said of a draft: what is wrong in it, what cannot be done, what was. */
export const draft = { ...PROBLEMS, ...DETAILS, ...REFUSALS, ...STEPS, ...LEFT_OUT };
