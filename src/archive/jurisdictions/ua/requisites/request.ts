import type { LetterAnatomy } from '../../../letter/anatomy.ts';

// «foi+request-123-0a1b2c3d@requests.example»; the address may break over a line before or after its hyphens
const address = /\+request-\s?(\d{1,12})-\s?[\da-f]{8}\s?@\s?([a-z\d-]+(?:\.[a-z\d-]+)+)/iu;

/**
 * Host and public number of the request that a letter answers, from an Alaveteli address anywhere in it.
 *
 * @example
 * readRequest('foi+request-123-0a1b2c3d@requests.example') // { host: 'requests.example', id: 123 }
 */
export function readRequest(text: string): LetterAnatomy['request'] {
	const match = text.match(address);
	if (!match?.[1] || !match[2]) return null;
	const id = Number(match[1]);
	return Number.isSafeInteger(id) && id > 0 ? { host: match[2].toLowerCase(), id } : null;
}
