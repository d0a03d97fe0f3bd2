import { inLanguage, type LocalText } from '#archive/config/in-language.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Mirror } from '../mirror.ts';
import { shorten } from '../shorten.ts';

/** Most characters of the metadata (openzim.org, Metadata); zimwriterfs does not hold them. */
const mostTitle = 30;
const mostDescription = 80;

/** Name of the 48 × 48 picture inside a ZIM. */
export const illustration = 'illustration-48.png';

/** What a ZIM says about itself, as options of zimwriterfs: long ones only, for the short ones differ between versions. */
export function zimMetadata({ config, name, edition }: Mirror): string[] {
	const version = [edition.date, edition.release].filter((part) => part !== null).join(' r');
	const own = (text: LocalText) => inLanguage(text, config.languages[0] ?? '');
	const values = {
		welcome: 'index.html',
		illustration,
		language: jurisdictionOf(config.jurisdiction).languageCode,
		title: shorten(own(config.title), mostTitle),
		description: shorten(own(config.description), mostDescription),
		creator: own(config.publisher.name),
		publisher: own(config.publisher.name),
		source: config.url,
		// Without the edition, because Kiwix treats ZIMs with the same name as the same archive.
		name: name.split(/-(?:\d{4}-\d{2}-\d{2}|undated)-/)[0] ?? name,
		scraper: `Vidpovid ${version}`.trim(),
	};
	return Object.entries(values).map(([option, value]) => `--${option}=${value}`);
}
