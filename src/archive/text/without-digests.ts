/** No line break of the text’s own, and no sentence goes over it. */
const broken = '\r';
/**
 * Examples: `d41d8cd98f00b204e9800998ecf8427e` alone, in quotation marks, behind `swh:1:cnt:`; of 32, 40 or 64 figures, one of them
 * a letter. It is no part of an address: `d41d8cd98f00b204e9800998ecf8427e@mail.example` is somebody’s.
 */
const digest =
	/(?<=^|[\s":>(])(?=\d{0,63}[a-f])[\da-f]{32}(?:[\da-f]{8}|[\da-f]{32})?(?=$|["<),\]]|\s(?![@([{]|at|[\u0080-\uFFFF]))/g;

/**
 * A text without the digests in it: they say nothing of anybody, but hold runs of figures that the finders would look at one by
 * one, and no two are the same. Each leaves a break.
 *
 * @example
 * withoutDigests('"sha256":"d41d8cd98f00b204e9800998ecf8427e"') // '"sha256":"\r"'
 */
export function withoutDigests(text: string): string {
	return text.replace(digest, broken);
}
