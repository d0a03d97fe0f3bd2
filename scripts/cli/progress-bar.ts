import type { WriteStream } from 'node:tty';

/** Characters. */
const width = 30;

/** A bar that shows the progress of a run. */
export interface Progress {
	readonly step: () => void;
	/** Removes the bar from the screen, so that other lines can be written. */
	readonly clear: () => void;
}

/** A progress bar on a terminal; shows nothing if the stream is not a terminal, or in continuous integration. */
export function progressBar(
	stream: Pick<WriteStream, 'isTTY' | 'write'>,
	total: number,
	quiet: boolean,
): Progress {
	if (!stream.isTTY || quiet) return { step: nothing, clear: nothing };
	let done = 0;
	return {
		step: () => {
			done += 1;
			const filled = Math.round((done / total) * width);
			stream.write(`\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total}`);
		},
		clear: () => {
			stream.write('\r\u001B[K');
		},
	};
}

function nothing(): void {}
