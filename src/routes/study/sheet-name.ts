import type { CardView } from '#lib/ui/card/view.ts';

/** The sheets that can be laid over a session. */
export type SheetName = 'options' | 'source' | 'aside' | CardView;
