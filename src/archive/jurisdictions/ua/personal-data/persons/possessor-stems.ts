// «Вигаденкова», «Вигаденковій», «Вигаданців», «Зимин», «Зиминого»
const possessive = /^(.{3,}?)(?:[іїоеє]в|[иї]н)(?:|а|е|ого|ої|ому|ій|у|ою|им|і|их|ими)$/u;
const hardOf: Readonly<Record<string, string>> = { ч: 'к', ж: 'г', ш: 'х' };

/**
 * What a word would be a possessive adjective of: the stem of a surname, and the one whose last consonant softened. Empty
 * where it is none by its ending.
 *
 * @example
 * possessorStems('вигаденковій') // ['вигаденк']
 * @example
 * possessorStems('гусчин') // ['гусч', 'гуск']
 */
export function possessorStems(lower: string): string[] {
	const stem = possessive.exec(lower)?.[1];
	if (stem === undefined) return [];
	const hard = hardOf[stem.slice(-1)];
	return hard === undefined ? [stem] : [stem, stem.slice(0, -1) + hard];
}
