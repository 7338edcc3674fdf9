/** How a question is asked, in the order in which formats are listed. */
export const FORMATS = ['choice', 'typed', 'truth', 'names', 'order'] as const;

/** `names`: name all members of a set; `order`: events into a timeline. */
export type Format = (typeof FORMATS)[number];
