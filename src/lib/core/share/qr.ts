import { correction, generate, mode } from 'lean-qr';

/** A QR code, without the quiet zone around it. */
export interface Qr {
	/** Modules a side. */
	readonly size: number;
	/** From the top, each from the left; true is dark. */
	readonly rows: readonly (readonly boolean[])[];
}

/** 117 modules a side: on a phone's screen each is still as wide as a camera needs it. */
const LARGEST_VERSION = 25;

/** Not every reader knows Shift-JIS, which is the shortest way to write some texts. */
const READ_BY_ALL = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];

/** The QR code of a text, as robust as its size allows (M, else L); `undefined` where it would be too fine to scan. */
export function qrOf(text: string): Qr | undefined {
	const bitmap = fitting(text);
	if (bitmap === undefined) return undefined;
	const { size } = bitmap;
	const places = Array.from({ length: size }, (_, place) => place);
	return { size, rows: places.map((y) => places.map((x) => bitmap.get(x, y))) };
}

function fitting(text: string) {
	try {
		return generate(text, {
			minCorrectionLevel: correction.L,
			maxCorrectionLevel: correction.M,
			maxVersion: LARGEST_VERSION,
			modes: READ_BY_ALL,
		});
	} catch (reason) {
		if (hasNoRoom(reason)) return undefined;
		throw reason;
	}
}

/** lean-qr's number for a text that no version, of those it may take, has room for. */
const NO_ROOM = 4;

function hasNoRoom(reason: unknown): boolean {
	return reason instanceof Error && 'code' in reason && reason.code === NO_ROOM;
}
