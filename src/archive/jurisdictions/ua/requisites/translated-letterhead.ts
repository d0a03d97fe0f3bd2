import type { Line } from './lines.ts';

// «MINISTRY OF EXAMPLES OF UKRAINE»
const capitals = /^[A-Z][A-Z’'",. ()-]{4,}$/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const ofUkraine = /UKRAIN/u;

/**
 * Whether a block is the letterhead once more, in English: a column that reading puts below the registration, where an
 * addressee stands. It must name Ukraine, for a letter abroad is addressed in Latin letters too.
 */
export function isTranslatedLetterhead(block: readonly string[]): boolean {
	return (
		capitals.test(block[0] ?? '') &&
		block.some((text) => capitals.test(text) && ofUkraine.test(text)) &&
		!block.some((text) => cyrillic.test(text))
	);
}

/** What a line of such a block says: the body's name, or its contacts. */
export function zoneOfTranslation({ text }: Line): 'letterhead' | 'contacts' {
	return capitals.test(text) ? 'letterhead' : 'contacts';
}
