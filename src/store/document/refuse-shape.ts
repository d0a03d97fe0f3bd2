/** Levels of maps and lists inside each other; a letter has four. */
const deepest = 32;
/** Keys that a program may take for an object's own machinery. */
const prototype: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses what no file of the archive needs: nesting so deep that a walk over it would end in an error of its
 * own, and keys of JavaScript's own objects.
 *
 * @throws Error that says which, without repeating a value
 */
export function refuseShape(data: unknown): void {
	let level: unknown[] = [data];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepest) throw tooDeep();
		level = level.flatMap((value) => {
			if (typeof value !== 'object' || value === null) return [];
			if (!Array.isArray(value) && Object.keys(value).some((key) => prototype.has(key)))
				throw new Error('it has a key that is JavaScript’s own (__proto__, constructor, prototype)');
			return Object.values(value);
		});
	}
}

/** Parses; a stack overflow is reported as what it is, endless nesting. */
export function withinStack<T>(parse: () => T): T {
	try {
		return parse();
	} catch (error) {
		throw error instanceof RangeError ? tooDeep() : error;
	}
}

function tooDeep(): Error {
	return new Error(`it is nested deeper than ${deepest} levels`);
}
