/** As much of compromise's face as picks answers. */
interface View {
	readonly out: (as: 'array') => string[];
}
interface Doc {
	readonly people: () => View;
	readonly places: () => View;
	readonly organizations: () => View;
	readonly numbers: () => View;
	readonly nouns: () => View;
}

/**
 * Everything compromise would ask for in a text: names, numbers and noun phrases. Undefined, with a word of why, where
 * the package is not installed: it is wanted for comparing alone, and the project does without it.
 */
export async function compromise(
	// A name that no tool follows.
	name = 'compromise',
): Promise<((text: string) => readonly string[]) | undefined> {
	try {
		const { default: read } = (await import(name)) as { default: (text: string) => Doc };
		return (text) => {
			const doc = read(text);
			const found = [doc.people(), doc.places(), doc.organizations(), doc.numbers(), doc.nouns()];
			return found.flatMap((view) => view.out('array'));
		};
	} catch (fault) {
		if (!(fault instanceof Error && 'code' in fault && fault.code === 'ERR_MODULE_NOT_FOUND'))
			throw fault;
		console.log(`${name} is not installed; "npm install --no-save ${name}@14.17.0" adds it.`);
		return undefined;
	}
}
