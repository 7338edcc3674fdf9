/** `more`: what can be done with the quiz; `quiz`, `result`: the links to them. */
export type SheetName = 'more' | 'source' | 'quiz' | 'result';
