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
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		throw new UsageFault(error instanceof Error ? error.message : String(error));
	}
}
