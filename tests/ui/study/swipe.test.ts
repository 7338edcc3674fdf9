import { beforeEach, expect, test } from 'vitest';
import { swipe, type Side } from '#lib/ui/study/swipe.ts';

let element: HTMLElement;
let swiped: Side[];
let promised: (Side | null)[];

beforeEach(() => {
	element = document.body.appendChild(document.createElement('div'));
	swiped = [];
	promised = [];
	swipe({ onmove: (_, side) => promised.push(side), onswipe: (side) => swiped.push(side) })(
		element,
	);
});

function drag(from: [number, number], to: [number, number], pointerType = 'touch') {
	const at = ([clientX, clientY]: [number, number]) => ({
		...{ clientX, clientY, pointerType, pointerId: 1, isPrimary: true },
	});
	element.dispatchEvent(new PointerEvent('pointerdown', at(from)));
	element.dispatchEvent(new PointerEvent('pointermove', at(to)));
	element.dispatchEvent(new PointerEvent('pointerup', at(to)));
}

test('left and right, when far enough', () => {
	drag([200, 300], [100, 310]);
	drag([200, 300], [300, 290]);
	drag([200, 300], [240, 300]);
	expect(swiped).toEqual(['left', 'right']);
});

test('while the finger is down, tells where the leaf would go', () => {
	drag([200, 300], [100, 310]);
	drag([200, 300], [240, 300]);
	expect(promised).toEqual(['left', null, null, null]);
});

test('a scroll is no swipe', () => {
	drag([200, 300], [110, 400]);
	expect(swiped).toEqual([]);
});

test("the screen's edges belong to the browser, and a mouse selects text", () => {
	drag([10, 300], [200, 300]);
	drag([innerWidth - 10, 300], [100, 300]);
	drag([200, 300], [100, 300], 'mouse');
	expect(swiped).toEqual([]);
});
