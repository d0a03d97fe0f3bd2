/** Broken files inside one container until the engine is started anew: an engine gave in after 826 of the shortest. */
const mostFailures = 40;

/**
 * Counts what the PDF engine has thrown since it was started. Each error leaves something of the engine's own stack
 * (64 KB) behind, because it is thrown through WebAssembly, which gives that back only where it returns; some hundred
 * errors later every good file overruns it and counts as damaged.
 */
export function engineFailed(error: unknown): void {
	// What WebAssembly itself stops at has broken the engine's memory already.
	failures = error instanceof WebAssembly.RuntimeError ? mostFailures : failures + 1;
}

/** Tells that another file is about to be read, which is to have an engine that never failed. */
export function beginFile(): void {
	if (failures > 0) failures = mostFailures;
}

/** Whether the engine has failed so often that its next refusal would prove nothing. */
export function engineIsWorn(): boolean {
	return failures >= mostFailures;
}

/** Tells that another engine has taken its place. */
export function engineIsRenewed(): void {
	failures = 0;
}

let failures = 0;
