export { foldAnswer } from './fold-answer.ts';
export { editDistance, typoBudget } from './edit-distance.ts';
export { gradeAnswer, type AnswerKey, type Verdict } from './grade-answer.ts';
export { matchMember, type MatchOptions, type MemberMatch } from './name-all.ts';
