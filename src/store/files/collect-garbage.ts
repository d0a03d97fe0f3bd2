import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Has V8 collect the heap now and give back what it can: before a process waits for another, or a long part of its work begins. */
export function collectGarbage(): void {
	// V8 has this function in realms that are made after the flag alone.
	setFlagsFromString('--expose-gc');
	const gc: () => void = runInNewContext('gc');
	setFlagsFromString('--no-expose-gc');
	gc();
}
