/** What a deck is printed as. */
export type SheetKind = 'cards' | 'quiz';
