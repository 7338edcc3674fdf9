export { differenceOf, type Piece } from './grading/difference.ts';
export { gradeAnswer, type AnswerKey } from './grading/grade-answer.ts';
export type { Verdict } from './grading/grade-name.ts';
export { matchMember, type MatchOptions, type MemberMatch } from './grading/name-all.ts';
export { otherAnswers } from './grading/other-answers.ts';
