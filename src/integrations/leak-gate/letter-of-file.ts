/** Characters in which the address of the page stands that a stored text shows. */
export const longestStart = 300;
/** Example: `letters/04053625/2018/25-k-170iz` of each of a letter's files. */
const letterFile = /^letters\/([^/.]+\/[^/.]+\/[^/.]+)/;
/** Example: `["/letters/04053625/2018/25-k-170iz.html"`, with which a stored text begins. */
const letterShown = /^(?:\[|\{"url":)"\/?letters\/([^/."]+\/[^/."]+\/[^/."]+)\./;

/**
 * Id of the letter that a published file belongs to, or whose text it shows; null if none.
 *
 * @example
 * letterOfFile('letters/1/2018/2/v1.html', '<p>') // '1/2018/2'
 */
export function letterOfFile(file: string, text: string): string | null {
	return letterFile.exec(file)?.[1] ?? letterShown.exec(text.slice(0, longestStart))?.[1] ?? null;
}
