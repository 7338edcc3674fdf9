import { toBase64Url } from '../../base64url.ts';
import { ByteReader, UnreadableBytes } from '../../byte-reader.ts';
import { ByteWriter } from '../../byte-writer.ts';
import { digestId } from '../../digest.ts';
import { readBase64Url } from '../../read-base64url.ts';
import type { Slip, SlipId } from './slip.ts';
import { readSlipBody, writeSlipBody } from './slip-body.ts';

/**
 * `not-a-result`: something else stands there; `newer`: a later version made it; `cut`: its end is missing;
 * `damaged`: there is more or other than belongs there; `edited`: it is not as it was made.
 */
export type SlipFault = 'not-a-result' | 'newer' | 'cut' | 'damaged' | 'edited';

export type ReadSlip =
	{ readonly ok: true; readonly slip: Slip } | { readonly ok: false; readonly reason: SlipFault };

/** Characters. A result of 100 questions has about 1,000. */
const LONGEST = 8_000;
const VERSION = 1;
/** Characters of a checksum of 32 bits. */
const CHECKSUM = 6;

/**
 * The fragment of the address that hands a slip in: "r1.", a checksum, and the slip's bytes behind their
 * number, as base64url. Equal slips have equal fragments. The checksum tells what was cut, mangled by a
 * chat or mistyped. It keeps nobody from making up a result.
 */
export function slipToFragment(slip: Slip): string {
	const body = writeSlipBody(slip);
	const payload = toBase64Url(new ByteWriter().number(body.length).raw(body).bytes());
	return `r${String(VERSION)}.${digestId(32, payload)}${payload}`;
}

/** The same slip has the same id, however often it is handed in. */
export function slipId(slip: Slip): SlipId {
	return digestId(128, slipToFragment(slip)) as SlipId;
}

/** Reads the fragment of an address, with or without its "#". */
export function slipFromFragment(text: string): ReadSlip {
	const fragment = text.replace(/^#/, '');
	const version = /^r(\d{1,4})(?:\.|$)/.exec(fragment);
	if (version === null) return refused('not-a-result');
	if (Number(version[1]) > VERSION) return refused('newer');
	if (!fragment.startsWith(`r${String(VERSION)}`)) return refused('not-a-result');
	const content = fragment.slice(version[0].length);
	if (content.length > LONGEST || !/^[\w-]*$/.test(content)) return refused('damaged');
	const payload = content.slice(CHECKSUM);
	const whole = lengthFault(payload);
	if (whole !== undefined) return refused(whole);
	if (digestId(32, payload) !== content.slice(0, CHECKSUM)) return refused('edited');
	return readPayload(payload);
}

/** By the number of bytes that it begins with. */
function lengthFault(payload: string): SlipFault | undefined {
	// The number has two bytes at most, for the longest link too.
	const start = readBase64Url(payload.slice(0, 4));
	if (start?.length !== 3) return 'cut';
	try {
		const reader = new ByteReader(start);
		const length = reader.number() + (start.length - reader.left);
		const characters = Math.ceil((length * 4) / 3);
		if (payload.length < characters) return 'cut';
		return payload.length > characters ? 'damaged' : undefined;
	} catch (reason) {
		if (reason instanceof UnreadableBytes) return 'damaged';
		throw reason;
	}
}

function readPayload(payload: string): ReadSlip {
	const bytes = readBase64Url(payload);
	if (bytes === undefined) return refused('damaged');
	try {
		const reader = new ByteReader(bytes);
		const slip = readSlipBody(new ByteReader(reader.raw(reader.number())));
		return slip === undefined ? refused('damaged') : { ok: true, slip };
	} catch (reason) {
		if (reason instanceof UnreadableBytes) return refused('damaged');
		throw reason;
	}
}

function refused(reason: SlipFault): ReadSlip {
	return { ok: false, reason };
}
