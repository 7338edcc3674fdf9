import dictionary from '#lib/core/share/d1-dictionary.txt?url';

/** The dictionary of `d1` links: fetched, since it is no script. Rejects when the network and the cache have none. */
export async function linkDictionary(): Promise<string> {
	const response = await fetch(dictionary);
	if (!response.ok) throw new Error(`${dictionary}: ${String(response.status)}`);
	return response.text();
}
