import type { Dossier } from '#archive/dossiers/dossier.ts';
import { contentFolder } from '#store/content-folder.ts';
import { readDossiers } from '#store/dossiers/read-dossiers.ts';
import { lettersLanguage } from './letters-language.ts';
import { madeOnce } from './made-once.ts';
import { settings } from './settings.ts';

/** Name of the page that says what the archive is: its words are at the head of the site’s own. */
export const aboutDossier = 'about';

const collator = new Intl.Collator(lettersLanguage, { numeric: true });

/** The publisher’s own pages, each in the languages that it is written in. Read-only. */
export interface Dossiers {
	/** Newest first, those without a day last, by id. */
	readonly ids: readonly string[];
	/** A page in a language, or in another language if it is not written in that one; null if there is none. */
	readonly page: (id: string, language: string) => Dossier | null;
}

/** The publisher’s pages, read once (`madeOnce`). */
export const dossiers = madeOnce(makeDossiers);

function makeDossiers(): Dossiers {
	const byId = Map.groupBy(readDossiers(contentFolder), ({ id }) => id);
	const page = (id: string, language: string) => {
		const own = byId.get(id) ?? [];
		const inOne = (wanted: string) => own.find((dossier) => dossier.language === wanted);
		return inOne(language) ?? settings.languages.map(inOne).find(Boolean) ?? own[0] ?? null;
	};
	const head = (id: string) => page(id, lettersLanguage);
	const ids = [...byId.keys()]
		.filter((id) => id !== aboutDossier)
		.sort((a, b) => {
			const [first, second] = [head(a), head(b)];
			if (first?.date !== second?.date) return (first?.date ?? '') < (second?.date ?? '') ? 1 : -1;
			return collator.compare(first?.title ?? a, second?.title ?? b);
		});
	return { ids, page };
}
