/** One verb of the command line. `run` throws `UsageFault` or `InputFault`. */
export interface Verb {
	readonly name: string;
	readonly summary: string;
	readonly help: string;
	readonly run: (args: readonly string[]) => void | Promise<void>;
}
