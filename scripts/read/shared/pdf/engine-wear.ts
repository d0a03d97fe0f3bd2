/** Broken files inside one container until the engine is started anew: an engine gave in after 826 of the shortest. */
const mostFailures = 40;

let failures = 0;

/**
 * Counts what the PDF engine has thrown since it was started. Each error leaves something of the engine's own stack
 * (64 KB) behind, because it is thrown through WebAssembly, which gives that back only where it returns; some hundred
 * errors later every good file overruns it and counts as damaged.
 */
export function engineFailed(error: unknown): void {
	// An error raised by WebAssembly itself means that the engine's memory is already broken.
	failures = error instanceof WebAssembly.RuntimeError ? mostFailures : failures + 1;
}

/** Announces another file, which should get an engine that never failed. */
export function beginFile(): void {
	if (failures > 0) failures = mostFailures;
}

/** Whether the engine has failed so often that its next refusal would prove nothing. */
export function engineIsWorn(): boolean {
	return failures >= mostFailures;
}

/** Announces that another engine has replaced it. */
export function engineIsRenewed(): void {
	failures = 0;
}
