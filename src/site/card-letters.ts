import { wantsCard } from '#archive/config/wants-card.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { archiveIndex } from './archive-index.ts';
import { settings } from './settings.ts';

/** A letter of which a card is made, as Astro takes what its address is made of. */
interface CardLetter {
	readonly params: { readonly authority: string; readonly year: string; readonly slug: string };
	readonly props: { readonly letter: ListedLetter };
}

/** The letters that foreign pages may show. */
export const embeddedLetters = (): Promise<CardLetter[]> => lettersOf('embed');

/** The letters that have a picture for previews of their links. */
export const picturedLetters = (): Promise<CardLetter[]> => lettersOf('image');

async function lettersOf(card: keyof typeof settings.cards): Promise<CardLetter[]> {
	return (await archiveIndex()).letters
		.filter(({ id }) => wantsCard(settings.cards[card], id))
		.map((letter) => {
			const [authority = '', year = '', slug = ''] = letter.id.split('/');
			return { params: { authority, year, slug }, props: { letter } };
		});
}
