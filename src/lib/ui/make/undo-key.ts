/** What a key means: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, with Command on a Mac; undefined for any other. */
export function undoKey({
	key,
	ctrlKey,
	metaKey,
	shiftKey,
	altKey,
	isComposing,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
	if (!(ctrlKey || metaKey) || altKey || isComposing) return undefined;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' && !shiftKey ? 'redo' : undefined;
}
