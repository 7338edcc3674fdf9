export const EXIT = { done: 0, input: 1, usage: 2 } as const;

/** The command was called wrongly. */
export class UsageFault extends Error {}

/** What it was given to read is at fault; the message names the file and, where there is one, the line. */
export class InputFault extends Error {}
