import { wantsCard } from '#archive/config/wants-card.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { archiveIndex } from './archive-index.ts';
import { settings } from './settings.ts';

/** A letter for which a card is made, with the params of its address for Astro. */
interface CardLetter {
	readonly params: { readonly authority: string; readonly year: string; readonly slug: string };
	readonly props: { readonly letter: ListedLetter };
}

/** The letters that other sites may embed. */
export const embeddedLetters = (): Promise<CardLetter[]> => lettersOf('embed');

/** The letters that have a picture for link previews. */
export const picturedLetters = (): Promise<CardLetter[]> => lettersOf('image');

async function lettersOf(card: keyof typeof settings.cards): Promise<CardLetter[]> {
	return (await archiveIndex()).letters
		.filter(({ id }) => wantsCard(settings.cards[card], id))
		.map((letter) => {
			const [authority = '', year = '', slug = ''] = letter.id.split('/');
			return { params: { authority, year, slug }, props: { letter } };
		});
}
