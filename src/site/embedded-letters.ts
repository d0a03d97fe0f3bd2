import { wantsCard } from '#archive/config/wants-card.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { archiveIndex } from './archive-index.ts';
import { settings } from './settings.ts';

/** A letter that foreign pages may show, as Astro takes what its address is made of. */
interface EmbeddedLetter {
	readonly params: { readonly authority: string; readonly year: string; readonly slug: string };
	readonly props: { readonly letter: ListedLetter };
}

/** The letters that have a card. */
export async function embeddedLetters(): Promise<EmbeddedLetter[]> {
	return (await archiveIndex()).letters
		.filter(({ id }) => wantsCard(settings.cards.embed, id))
		.map((letter) => {
			const [authority = '', year = '', slug = ''] = letter.id.split('/');
			return { params: { authority, year, slug }, props: { letter } };
		});
}
