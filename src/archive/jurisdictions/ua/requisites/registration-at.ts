import type { Line } from './lines.ts';
import { type Registration, readRegistration } from './registration.ts';
import { isEmptyForm } from './service-lines.ts';

/** What a line says that may have been written on the rules of the form below it or above it. */
export function registrationAt(lines: readonly Line[], at: number): Registration | null {
	const line = lines[at];
	const isOnForm = [lines[at + 1], lines[at - 1]].some((one) => one && isEmptyForm(one.text));
	return line ? readRegistration(line, isOnForm) : null;
}
