/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one text
 * of the other, each place touched once (optimal string alignment; Boytsov 2011, doi 10.1145/1963190.1963191).
 */
export function editDistance(a: string, b: string): number {
	const left = Array.from(a);
	const right = Array.from(b);
	let before: number[] = [];
	let row = Array.from({ length: right.length + 1 }, (_, j) => j);
	for (let i = 0; i < left.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < right.length; j++) {
			let steps = Math.min(cell(row, j + 1), cell(next, j)) + 1;
			steps = Math.min(steps, cell(row, j) + (left[i] === right[j] ? 0 : 1));
			if (i > 0 && j > 0 && left[i] === right[j - 1] && left[i - 1] === right[j]) {
				steps = Math.min(steps, cell(before, j - 1) + 1);
			}
			next.push(steps);
		}
		before = row;
		row = next;
	}
	return cell(row, right.length);
}

function cell(row: readonly number[], j: number): number {
	return row[j] ?? Infinity;
}

/** How many slips a word of so many letters may hold and still be meant: Niger and Nigel are too near. */
export function typoBudget(letters: number): 0 | 1 | 2 | 3 {
	if (letters <= 3) return 0;
	if (letters <= 7) return 1;
	return letters <= 12 ? 2 : 3;
}
