import { inCyrillic } from './look-alikes.ts';

// «К-З4»: the letter has a hyphen or stroke behind it
const threeInIndex = /(?<=[\d/-])З(?=\d)/gu;

/** An index with its letters in Cyrillic, its figures as they are; null if a letter has no twin. */
export function inCyrillicIndex(index: string): string | null {
	const parts = index.split(/(\d+)/u).map((part) => (/\d/u.test(part) ? part : inCyrillic(part)));
	return parts.includes(null) ? null : parts.join('').replace(threeInIndex, '3');
}
