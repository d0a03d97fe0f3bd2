import { setFlagsFromString } from 'node:v8';

/** By how much of what lives the heap grows before it is collected, in percent; V8 would let it double. */
const small = 40;
/** V8 decides. */
const usual = 0;

/** Has V8 collect this process’s heap sooner: beside much that lives, it would let as much garbage grow. */
export function keepHeapSmall(): void {
	setFlagsFromString(`--heap-growing-percent=${small}`);
}

/** Keeps the room for young objects as it is now: V8 doubles it where many survive, and does not give it back. */
export function keepYoungSmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
}

/** Lets the heap grow as V8 thinks best, for work that leaves little. */
export function letHeapGrow(): void {
	setFlagsFromString(`--heap-growing-percent=${usual}`);
}
