/** What this browser's database is called; apart, so that asking for it loads no store. */
export const DATABASE_NAME = 'recto';
