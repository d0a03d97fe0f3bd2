/** A name from inside a file, made safe to show; `unsafe` says that it pointed outside and only its last part is left. */
export interface SafeName {
	readonly name: string;
	readonly unsafe: boolean;
}

const longestPart = 120;
const longestPath = 1_000;

// «a/b», «a\b»
const separators = /[/\\]+/u;
// «/etc/passwd», «\\server\share», «C:\лист.pdf», «C:лист.pdf»
const absolute = /^(?:[/\\]|[a-z]:)/iu;
// «C:»
const drive = /^[a-z]:/iu;
// NUL, line ends, U+202E right-to-left override, U+200B zero width space
const unshown = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
// «.pdf» of «лист.pdf», nothing of «лист»
const ending = /(?:\.[^./\s]{1,12})?$/u;

/**
 * Makes a name from inside a file safe: folders down are kept; of a name that leads up, to the root or to a drive only the
 * last part is; signs that show nothing or turn the reading direction (U+202E hides an ending) are left out.
 *
 * @example
 * safeName('Листи\\лист.pdf') // { name: 'Листи/лист.pdf', unsafe: false }
 * safeName('../../etc/лист.pdf') // { name: 'лист.pdf', unsafe: true }
 */
export function safeName(written: string): SafeName {
	const shown = written.toWellFormed().replace(unshown, '');
	const unsafe = absolute.test(shown) || shown.split(separators).includes('..');
	const parts = shown
		.replace(drive, '')
		.split(separators)
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== '.' && part !== '..');
	const kept = unsafe ? parts.slice(-1) : parts;
	const name = kept.map((part) => cut(part)).join('/') || 'unnamed';
	return { name: name.length > longestPath ? cut(kept.at(-1) ?? name) : name, unsafe };
}

/**
 * Names of which no two are the same: the later of two gets a number before its ending.
 *
 * @example
 * distinctNames(['a.pdf', 'a.pdf']) // ['a.pdf', 'a (2).pdf']
 */
export function distinctNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	const counts = new Map<string, number>();
	return names.map((name) => {
		let distinct = name;
		for (let count = counts.get(name) ?? 2; taken.has(distinct); count++) {
			distinct = name.replace(ending, (found) => ` (${count})${found}`);
			counts.set(name, count + 1);
		}
		taken.add(distinct);
		return distinct;
	});
}

/** Keeps the ending, by which people and formats know the file. */
function cut(part: string): string {
	const signs = [...part];
	if (signs.length <= longestPart) return part;
	const suffix = part.match(ending)?.[0] ?? '';
	return signs.slice(0, longestPart - suffix.length).join('') + suffix;
}
