export { gradeAnswer, type AnswerKey } from './grade-answer.ts';
export type { Verdict } from './grade-name.ts';
export { matchMember, type MatchOptions, type MemberMatch } from './name-all.ts';
export { otherAnswers } from './other-answers.ts';
