import uk from './uk.json' with { type: 'json' };

/** What columns of the open data mean, by language; English is in the columns themselves. */
const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = { uk };

/**
 * What a column of the open data means, in a language of the interface; null if nobody has said it in that language.
 *
 * @example
 * columnDescription('date', 'uk') // 'Дата листа; порожньо, якщо її в листі немає.'
 */
export function columnDescription(column: string, language: string): string | null {
	return descriptions[language]?.[column] ?? null;
}
