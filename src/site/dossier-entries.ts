import { pagePath, publicUrl } from '#archive/address/page-path.ts';
import type { AtomEntry } from './atom-document.ts';
import { dossiers } from './dossiers.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/** The publisher’s own pages as entries of the archive’s feed; one without a day is in none. */
export function dossierEntries(): AtomEntry[] {
	const { ids, page } = dossiers();
	return ids.flatMap((id) => {
		const dossier = page(id, defaultLanguage);
		if (!dossier?.date) return [];
		const path = pagePath({ name: 'dossier', id }, defaultLanguage, defaultLanguage);
		const url = publicUrl(settings.url, path);
		const { title, description = title, date } = dossier;
		return [{ id: url, link: url, title, summary: description, date }];
	});
}
