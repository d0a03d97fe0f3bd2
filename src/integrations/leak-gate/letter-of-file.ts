/** Characters in which the address of the page stands that a stored text shows. */
export const longestStart = 300;
/** Example: `letters/04053625/2018/25-k-170iz` of each of a letter's files. */
const letterFile = /^letters\/([^/.]+\/[^/.]+\/[^/.]+)/;
/** Example: `["/letters/04053625/2018/25-k-170iz.html"`, with which a stored text begins. */
const letterShown = /^(?:\[|\{"url":)"\/?letters\/([^/."]+\/[^/."]+\/[^/."]+)\./;
/** Example: `data/letters.jsonl`. */
const records = /^data\/[^/]+\.jsonl$/;
/** Example: `{"id":"04053625/2018/25-k-170iz",`, with which a record begins. */
const letterRecorded = /^\{"id":"([^/."]+\/[^/."]+\/[^/."]+)"/;

/**
 * Id of the letter that a published file belongs to, whose text it shows, or whose record a line of the data is; null if none.
 *
 * @example
 * letterOfFile('letters/1/2018/2/v1.html', '<p>') // '1/2018/2'
 */
export function letterOfFile(file: string, text: string): string | null {
	const start = text.slice(0, longestStart);
	const recorded = records.test(file) ? letterRecorded.exec(start)?.[1] : undefined;
	return letterFile.exec(file)?.[1] ?? letterShown.exec(start)?.[1] ?? recorded ?? null;
}
