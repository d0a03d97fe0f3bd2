import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { outcomes } from '#archive/letter/outcome.ts';
import type { FacetName } from '../client/facet-counts.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { authorityName } from './authority-name.ts';
import type { PageContext } from './page-context.ts';
import { subjectName } from './subject-name.ts';

/** A filter of the search page with its choices. */
export interface SearchFacet {
	readonly name: FacetName;
	readonly label: string;
	/** Values and their names, in the order of a list. */
	readonly values: readonly (readonly [value: string, name: string])[];
}

/** Values that every archive’s letters have. */
const toldApart: ReadonlySet<string> = new Set(['reply', 'other']);

/**
 * The filters that distinguish this archive's letters. Letters have the same values (see `letterFacets`).
 *
 * @param hasDossiers whether the publisher has own pages, which can be searched too
 */
export function searchFacets(
	archive: ArchiveIndex,
	{ words, language }: Pick<PageContext, 'words' | 'language'>,
	hasDossiers = false,
): SearchFacet[] {
	const { search, requisites } = words;
	const regions = new Map(
		archive.authorities.flatMap(({ region, jurisdiction }) =>
			region ? [[region, jurisdictionOf(jurisdiction).regionName(region, language)] as const] : [],
		),
	);
	const collator = new Intl.Collator(language);
	return [
		{
			name: 'authority',
			label: search.authority,
			values: archive.authorities.map((authority) => [authority.id, authorityName(authority, language).name]),
		},
		{
			name: 'year',
			label: search.year,
			values: [...archive.years.keys()].map((year) => [`${year}`, `${year}`]),
		},
		{
			name: 'region',
			label: search.region,
			values: [...regions].sort(([, a], [, b]) => collator.compare(a, b)),
		},
		{
			name: 'kind',
			label: search.kind,
			values: kindsIn(archive, search.kinds, hasDossiers),
		},
		{
			name: 'outcome',
			label: requisites.outcome,
			values: outcomes
				.filter((one) => archive.letters.some(({ outcome }) => outcome?.is === one))
				.map((one) => [one, requisites[`outcome-${one}`]]),
		},
		{
			name: 'subject',
			label: requisites.subjects,
			values: [...archive.bySubject.keys()]
				.map((id) => [id, subjectName(id, language)] as const)
				.sort(([, a], [, b]) => collator.compare(a, b)),
		},
	];
}

/** Letters are always told apart by whether they answer; other kinds of documents where the archive has them, and the publisher’s own pages. */
function kindsIn({ letters }: ArchiveIndex, kinds: Readonly<Record<string, string>>, hasDossiers: boolean) {
	if (letters.length === 0) return [];
	const present = new Set<string>(letters.flatMap(({ kind }) => kind ?? []));
	if (hasDossiers) present.add('dossier');
	return Object.keys(kinds)
		.filter((kind) => toldApart.has(kind) || present.has(kind))
		.map((kind) => [kind, kinds[kind] ?? kind] as const);
}
