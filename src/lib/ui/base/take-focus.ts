/** An attachment: a screen reader reads on where the focus goes, and the page stays where it is. */
export function takeFocus(element: HTMLElement): void {
	element.focus({ preventScroll: true });
}
