import { createHash } from 'node:crypto';
import type { Letter } from '#archive/letter/schema.ts';
import type { CopyOutcome } from '../../read/contract/copy-outcome.ts';

/** A letter's front matter with what is said of its source's copy, or why there is none. */
export function withCopy(letter: Letter, outcome: CopyOutcome): Letter {
	if ('withheld' in outcome) {
		return { ...letter, source: { ...letter.source, copy: null, withheld: outcome.withheld } };
	}
	const { kind, extension, mediaType, bytes, images } = outcome.copy;
	const copy = {
		...{ kind, extension, mediaType },
		sha256: createHash('sha256').update(bytes).digest('hex'),
		bytes: bytes.length,
		images: images.map(({ width, height }) => ({ width, height })),
	};
	return { ...letter, source: { ...letter.source, copy, withheld: null } };
}
