import type { APIRoute } from 'astro';
import { letterPath, publicUrl } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { embedFrame, frameSize } from '../../../../rendering/embed-frame.ts';
import { archiveIndex } from '../../../../site/archive-index.ts';
import { embeddedLetters } from '../../../../site/card-letters.ts';
import { letterPageLanguage } from '../../../../site/letters-language.ts';
import { settings } from '../../../../site/settings.ts';

/** The props of the page at this address. */
interface Props extends Record<string, unknown> {
	readonly letter: ListedLetter;
}

export const getStaticPaths = embeddedLetters;

/** What a program that finds a letter’s address can embed: oEmbed 1.0, type `rich` (https://oembed.com). */
export const GET: APIRoute<Props> = async ({ props: { letter } }) => {
	const { id, title } = letter;
	const authority = (await archiveIndex()).authority(letter.authority).name;
	return Response.json({
		version: '1.0',
		type: 'rich',
		title,
		author_name: authority,
		provider_name: inLanguage(settings.title, letterPageLanguage),
		provider_url: publicUrl(settings.url, 'index.html'),
		cache_age: 86_400,
		...frameSize,
		html: embedFrame(publicUrl(settings.url, letterPath(id, 'card.html')), title),
	});
};
