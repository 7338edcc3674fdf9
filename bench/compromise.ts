import nlp from 'compromise';

/** Everything compromise would ask for in a text: names, numbers and noun phrases. */
export function compromise(text: string): readonly string[] {
	const doc = nlp(text);
	const found = [doc.people(), doc.places(), doc.organizations(), doc.numbers(), doc.nouns()];
	return found.flatMap((view) => view.out('array') as string[]);
}
