import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'tests/articles';

/** The invented articles of the tests, so that the bench runs wherever the project does. */
const ARTICLES = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.txt'))
	.sort()
	.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim());

/** One text of so many words for each article, which runs on into the next ones. */
export function textsOfWords(count: number): readonly string[] {
	return ARTICLES.map((_, at) => {
		const following = [...ARTICLES.slice(at), ...ARTICLES.slice(0, at)].join('\n\n');
		return new RegExp(`^(?:\\S+\\s+){${count - 1}}\\S+`).exec(following)?.[0] ?? following;
	});
}

/** A text of so many bytes (1 KB is 1,000): all the articles, again and again, cut at the end of a line. */
export function textOfBytes(count: number): string {
	const all = `${ARTICLES.join('\n\n')}\n\n`;
	const bytes = Buffer.from(all.repeat(Math.ceil(count / Buffer.byteLength(all))));
	return bytes.subarray(0, bytes.lastIndexOf('\n', count)).toString();
}
