import { pagePath, publicUrl } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import type { SubjectList } from '#archive/subjects/subject-list.ts';
import { defaultLanguage, languages } from './page-context.ts';
import { settings } from './settings.ts';

/**
 * A list of subjects as SKOS in JSON-LD (https://www.w3.org/TR/skos-reference/): one concept each, with its labels, broader and
 * narrower ones; a concept’s address is that of its page.
 */
export function skosOf({ subjects, narrowerOf }: SubjectList): string {
	const scheme = `${settings.url}subjects.jsonld`;
	const address = (id: string) =>
		publicUrl(settings.url, pagePath({ name: 'subject', id }, defaultLanguage, defaultLanguage));
	const concepts = subjects.map(({ id, broader, labels }) => ({
		'@id': address(id),
		'@type': 'Concept',
		notation: id,
		prefLabel: labels,
		inScheme: scheme,
		...(broader === null ? { topConceptOf: scheme } : { broader: address(broader) }),
		...(narrowerOf(id).length > 0 && { narrower: narrowerOf(id).map((one) => address(one.id)) }),
	}));
	const title = Object.fromEntries(languages.map((tag) => [tag, inLanguage(settings.title, tag)]));
	const document = {
		'@context': {
			'@vocab': 'http://www.w3.org/2004/02/skos/core#',
			prefLabel: { '@container': '@language' },
			title: { '@id': 'http://purl.org/dc/terms/title' },
			...Object.fromEntries(
				['inScheme', 'topConceptOf', 'hasTopConcept', 'broader', 'narrower'].map((term) => [
					term,
					{ '@type': '@id' },
				]),
			),
		},
		'@graph': [
			{
				'@id': scheme,
				'@type': 'ConceptScheme',
				title: Object.entries(title).map(([tag, text]) => ({ '@value': text, '@language': tag })),
				hasTopConcept: subjects.filter(({ broader }) => broader === null).map(({ id }) => address(id)),
			},
			...concepts,
		],
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
