export { gradeAnswer, type AnswerKey, type Verdict } from './grade-answer.ts';
export { matchMember, type MatchOptions, type MemberMatch } from './name-all.ts';
export { otherAnswers } from './other-answers.ts';
