/** A line on a terminal that says what is being done; nothing where the output is not read by a person. */
export interface ProgressLine {
	readonly show: (doing: string) => void;
	readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[K';

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
	const write = (text: string) => {
		if (stream.isTTY) stream.write(text);
	};
	return {
		show: (doing) => {
			write(`${CLEAR_LINE}${doing} …`);
		},
		clear: () => {
			write(CLEAR_LINE);
		},
	};
}
