import type { APIRoute } from 'astro';
import { inLanguage } from '#archive/config/in-language.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { translate } from '../../../../i18n/index.ts';
import { cardImage } from '../../../../rendering/card-image.ts';
import { archiveIndex } from '../../../../site/archive-index.ts';
import { picturedLetters } from '../../../../site/card-letters.ts';
import { factsLine } from '../../../../site/facts-line.ts';
import { letterPageLanguage } from '../../../../site/letters-language.ts';
import { listedTitle } from '../../../../site/listed-title.ts';
import { settings } from '../../../../site/settings.ts';

/** What a picture of this address is made of. */
interface Props extends Record<string, unknown> {
	readonly letter: ListedLetter;
}

export const getStaticPaths = picturedLetters;

/** What previews of a letter’s link show: only words that its page says too. */
export const GET: APIRoute<Props> = async ({ props: { letter } }) => {
	const authority = (await archiveIndex()).authority(letter.authority).name;
	const image = await cardImage({
		title: listedTitle(letter, authority),
		facts: factsLine(letter, translate(letterPageLanguage)),
		authority,
		archive: inLanguage(settings.title, letterPageLanguage),
	});
	return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
