/** Letters of which something is made: of none, of each, or of those that are named by their ids. */
export type CardChoice = boolean | readonly string[];

/**
 * Whether a letter is among those that a publisher has chosen.
 *
 * @example
 * wantsCard(['04053625/2018/25-k-170iz'], '04053625/2018/25-k-170iz') // true
 */
export function wantsCard(choice: CardChoice, id: string): boolean {
	return typeof choice === 'boolean' ? choice : choice.includes(id);
}
