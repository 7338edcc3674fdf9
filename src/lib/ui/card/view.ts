/** What the sheet of a card shows. */
export type CardView = 'card' | 'edit' | 'reset' | 'flag' | 'info' | 'leech';
