/** Forms by CLDR plural category; which of them a language needs is for its own file to say. */
export type Plural = { readonly other: string } & Readonly<
	Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;

/** A sentence with `{name}` placeholders, or its plural forms, chosen by `{count}`. */
export type Message = string | Plural;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
	? Name | NamesIn<Rest>
	: never;

type Names<M extends Message> = M extends string
	? NamesIn<M>
	: M extends { readonly other: infer Other extends string }
		? NamesIn<Other> | 'count'
		: never;

/** What a message asks for: `count` is a number, written as the language writes numbers. */
type Values<M extends Message> = {
	readonly [Name in Names<M>]: Name extends 'count' ? number : string | number;
};

/** No argument for a message without placeholders, one object for the others. */
export type Arguments<M extends Message> = [Names<M>] extends [never] ? [] : [values: Values<M>];
