/** Example: `найважливіший`: a comparative or superlative that is made by rule. */
const regular = /^(?:най)?(.{2,})іший$/;
const superlative = /^най(?=.{4})/;

/**
 * Adjectives whose degrees are made otherwise, and are no words of their own: «вища освіта» is no high one, and «старший» no
 * older.
 */
const others: ReadonlyMap<string, string> = new Map([
	['ближчий', 'близький'],
	['важчий', 'важкий'],
	['вужчий', 'вузький'],
	['глибший', 'глибокий'],
	['дешевший', 'дешевий'],
	['довший', 'довгий'],
	['дорожчий', 'дорогий'],
	['коротший', 'короткий'],
	['легший', 'легкий'],
	['рідший', 'рідкий'],
	['тонший', 'тонкий'],
	['тяжчий', 'тяжкий'],
	['швидший', 'швидкий'],
	['ширший', 'широкий'],
]);

/**
 * The positive degree of an adjective, itself where it is one.
 *
 * @example
 * positiveOf('найважливіший') // 'важливий'
 * positiveOf('дешевший') // 'дешевий'
 */
export function positiveOf(adjective: string): string {
	const [, root] = regular.exec(adjective) ?? [];
	if (root) return `${root}ий`;
	return others.get(adjective.replace(superlative, '')) ?? adjective;
}
