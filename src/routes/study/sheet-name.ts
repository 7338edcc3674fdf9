/** The sheets that can be laid over a session. */
export type SheetName = 'options' | 'source';
