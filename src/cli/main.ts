#!/usr/bin/env node
import { check } from './check.ts';
import { exportDeck } from './export.ts';
import { importTable } from './import.ts';
import { link } from './link.ts';
import { make } from './make.ts';
import { open } from './open.ts';
import { EXIT, InputFault, UsageFault } from './outcome.ts';
import { predict } from './predict.ts';
import type { Verb } from './verb.ts';

const VERBS: readonly Verb[] = [make, check, predict, link, open, exportDeck, importTable];

const OVERVIEW = `recto <verb> …

${VERBS.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}

recto <verb> --help tells more of each.`;

async function run([name, ...args]: readonly string[]): Promise<number> {
	if (name === undefined || name === '--help' || name === '-h') {
		console.log(OVERVIEW);
		return name === undefined ? EXIT.usage : EXIT.done;
	}
	const verb = VERBS.find((each) => each.name === name);
	if (verb === undefined) throw new UsageFault(`There is no verb "${name}".`);
	if (args.includes('--help') || args.includes('-h')) {
		console.log(verb.help);
		return EXIT.done;
	}
	await verb.run(args);
	return EXIT.done;
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
	if (fault instanceof UsageFault) {
		console.error(`${fault.message}\nTry "recto --help".`);
		process.exitCode = EXIT.usage;
	} else if (fault instanceof InputFault) {
		console.error(fault.message);
		process.exitCode = EXIT.input;
	} else {
		throw fault;
	}
}
