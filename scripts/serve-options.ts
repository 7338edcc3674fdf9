import { parseArgs } from 'node:util';

/** Where a build is served. */
export interface ServeOptions {
	readonly port: number;
	readonly host: string;
	/** The folder of the build. */
	readonly dir: string;
	/** The path on the host, such as `/recto`; empty at its root. */
	readonly base: string;
}

export type ReadServeOptions =
	| { readonly ok: true; readonly options: ServeOptions }
	/** `message` is a sentence for a person. */
	| { readonly ok: false; readonly message: string };

const OPTIONS = {
	port: { type: 'string' },
	host: { type: 'string' },
	dir: { type: 'string' },
	base: { type: 'string' },
} as const;

/** From the command line, else from `PORT`, `HOST` and `BASE_PATH`, else what suits a try at home. */
export function readServeOptions(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
): ReadServeOptions {
	let values: ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
	try {
		({ values } = parseArgs({ args: [...args], options: OPTIONS }));
	} catch {
		const message = `The options are --port, --host, --dir and --base, each with a value; "${args.join(' ')}" is something else.`;
		return { ok: false, message };
	}
	const port = values.port ?? said(env.PORT) ?? '4173';
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
		const message = `A port is a number from 0 to 65535, and "${port}" is none. Set PORT or --port to one, or leave it away.`;
		return { ok: false, message };
	}
	const base = values.base ?? env.BASE_PATH ?? '';
	if (base !== '' && !/^\/.*[^/]$/.test(base)) {
		const message = `The path on the host begins with "/" and does not end with it, and "${base}" is another. Set BASE_PATH or --base to one such as "/recto".`;
		return { ok: false, message };
	}
	return {
		ok: true,
		options: {
			port: Number(port),
			host: values.host ?? said(env.HOST) ?? 'localhost',
			dir: values.dir ?? 'build',
			base,
		},
	};
}

/** A variable that is set to nothing says nothing. */
function said(variable: string | undefined): string | undefined {
	return variable === '' ? undefined : variable;
}
