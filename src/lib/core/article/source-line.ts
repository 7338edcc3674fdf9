/** What stands below the body, told from it. */
export interface BackMatter {
	readonly publisher?: string;
	readonly url?: string;
	readonly body: readonly string[];
}

const URL = /https?:\/\/[^\s<>()"]+[^\s<>()".,;:!?]/iu;
const SOURCE_LINE = /^(?:original\s+)?source\s*[:：]\s*(?<name>.{2,160})$/iu;
/** A source glued to the end of the last paragraph: after a sentence has ended, and no sentence itself. */
const GLUED_SOURCE =
	/(?<=[.!?…]["'”’)\]]*)\s+source\s*[:：]\s*(?<name>[^.!?]{2,80}|[^\s]{2,160})\.?$/iu;
/** How agencies and pages say that the text is over. */
const END_MARK =
	/^(?:#{2,}|\*{3,}|-?\s*30\s*-?|ends?|-ends?-|©.{0,120}|copyright\b.{0,120}|all rights reserved\.?)$/iu;

/** Tells the "Source: …" line, its address and closing marks from the paragraphs of a text. */
export function splitSourceLine(paragraphs: readonly string[]): BackMatter {
	const body = [...paragraphs];
	let publisher: string | undefined;
	let url: string | undefined;
	for (let last = body.at(-1); last !== undefined && body.length > 1; last = body.at(-1)) {
		const name = SOURCE_LINE.exec(last)?.groups?.name;
		const bareUrl = URL.exec(last)?.[0] === last;
		if (name === undefined && !bareUrl && !END_MARK.test(last)) break;
		const told = sourceOf(name ?? (bareUrl ? last : ''));
		publisher ??= told.publisher;
		url ??= told.url;
		body.pop();
	}
	for (
		let match = GLUED_SOURCE.exec(body.at(-1) ?? '');
		match !== null;
		match = GLUED_SOURCE.exec(body.at(-1) ?? '')
	) {
		const told = sourceOf(match.groups?.name ?? '');
		publisher ??= told.publisher;
		url ??= told.url;
		body[body.length - 1] = (body.at(-1) ?? '').slice(0, match.index);
	}
	return {
		...(publisher === undefined ? {} : { publisher }),
		...(url === undefined ? {} : { url }),
		body,
	};
}

/** "Example News (https://example.org/1)" in its parts. */
function sourceOf(text: string): { publisher: string | undefined; url: string | undefined } {
	const url = URL.exec(text)?.[0];
	const name = (url === undefined ? text : text.replace(url, ''))
		.replace(/[([]\s*[)\]]/g, '')
		.replace(/^[\s,–—|-]+|[\s,.–—|-]+$/g, '');
	return { publisher: name === '' ? undefined : name, url };
}
