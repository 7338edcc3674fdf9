/** Strokes on a 24 x 24 grid. */
export const ICONS = {
	back: 'M14.5 6 8.5 12l6 6',
	undo: 'M8.5 5 4 9.5 8.5 14M4.5 9.5h9.25a5.25 5.25 0 0 1 0 10.5H11',
	redo: 'M15.5 5 20 9.5 15.5 14M19.5 9.5h-9.25a5.25 5.25 0 0 0 0 10.5H13',
	more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
	card: 'M6 4h8.5L18 7.5V20H6zM14 4.5V8h3.5M9 12h6M9 15.5h4',
	close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
} as const;

export type IconName = keyof typeof ICONS;
