import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageFault } from './outcome.ts';

type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/** Reads options and exactly one file name; a wrong call is a `UsageFault` that says what is wrong. */
export function readOptions<Options extends OptionTypes>(
	args: readonly string[],
	options: Options,
) {
	const { values, positionals } = parse(args, options);
	const [file, ...rest] = positionals;
	if (file === undefined) throw new UsageFault('The file to read is missing.');
	if (rest.length > 0) throw new UsageFault(`One file at a time: what is "${rest.join(' ')}"?`);
	return { file, values };
}

function parse<Options extends OptionTypes>(args: readonly string[], options: Options) {
	try {
		const { tokens, ...parsed } = parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true,
			tokens: true,
		});
		refuseTwice(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
		return parsed;
	} catch (error) {
		if (error instanceof UsageFault) throw error;
		throw new UsageFault(plainly(error, Object.keys(options)));
	}
}

/** Which of two values is meant only the caller can say. */
function refuseTwice(names: readonly string[]): void {
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new UsageFault(`--${twice} is given more than once.`);
}

/** What Node's parser says, in a sentence without its advice for programmers. */
function plainly(error: unknown, names: readonly string[]): string {
	if (!(error instanceof Error) || !('code' in error)) return String(error);
	const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? 'an option';
	if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
		const known = names.map((name) => `--${name}`).join(', ');
		return `There is no option ${option}. ${known === '' ? 'There are none' : `There are ${known}`}.`;
	}
	if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${option} needs a value.`;
	return error.message;
}
