import type { Letter } from '#archive/letter/schema.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import type { CopyOutcome } from '../../read/contract/copy-outcome.ts';

/** A letter's front matter with what is said about its source's copy, or why there is none. */
export function withCopy(letter: Letter, outcome: CopyOutcome): Letter {
	if ('withheld' in outcome) {
		return { ...letter, source: { ...letter.source, copy: null, withheld: outcome.withheld } };
	}
	const { kind, extension, mediaType, bytes, images } = outcome.copy;
	const copy = {
		kind,
		extension,
		mediaType,
		sha256: hexSha256(bytes),
		bytes: bytes.length,
		images: images.map(({ width, height, bytes: image }) => ({ width, height, sha256: hexSha256(image) })),
	};
	return { ...letter, source: { ...letter.source, copy, withheld: null } };
}
