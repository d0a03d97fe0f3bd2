/** Indexes in which a figure may be a letter that looks like it, and no engine tells them apart. */
const unsure: readonly RegExp[] = [
	// «3-615» may be «З-615», of a person whose name begins so
	/^[30](?=-\d+$)/u,
	// «25/3-59із» may be «25/З-59із»
	/(?<=^\d{1,6}\/)[30](?=-\d{1,6}\p{L}{2,3}$)/u,
	// «453-ЗП1» may be «453-ЗПІ»
	/(?<=\p{L}{2})[130](?=$|[/-])/u,
];
const letterOf: Readonly<Record<string, string>> = { 0: 'О', 1: 'І', 3: 'З' };

/**
 * What an index that a picture shows says if a figure in it is a letter; null where a figure must stand there.
 *
 * @example
 * letterOrFigure('25/3-59із') // '25/З-59із'
 */
export function letterOrFigure(index: string): string | null {
	for (const pattern of unsure) {
		if (pattern.test(index)) return index.replace(pattern, (figure) => letterOf[figure] ?? figure);
	}
	return null;
}
