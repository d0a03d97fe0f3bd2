/** Null for a requisite of which the letter has no part. */
export function orNull<Parts extends Readonly<Record<string, string | null>>>(parts: Parts): Parts | null {
	return Object.values(parts).every((part) => part === null) ? null : parts;
}

/** Lines of a requisite as one text, parted by line ends; those that the letter does not have are left out. */
export function textOfLines(lines: readonly (string | null)[]): string {
	return lines.filter((line) => line !== null).join('\n');
}

/** Parts of a requisite in one line; those that the letter does not have are left out. */
export function inLine(parts: readonly (string | null)[], separator = ', '): string {
	return parts.filter(Boolean).join(separator);
}
