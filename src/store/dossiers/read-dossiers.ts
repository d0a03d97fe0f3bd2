import { readFileSync } from 'node:fs';
import { type Dossier, dossierSchema } from '#archive/dossiers/dossier.ts';
import { contentPaths } from '../content-paths.ts';
import { DocumentFault, readDocument } from '../document/read-document.ts';
import { documentsBelow } from '../files/documents-below.ts';

/**
 * The publisher’s own pages of a content folder, by id and language.
 *
 * @throws Error naming the file whose front matter is not a page’s
 */
export function readDossiers(content: string): Dossier[] {
	const paths = contentPaths(content);
	return documentsBelow(paths.pages).map((name) => {
		const [id = '', language = ''] = name.split('.');
		const file = paths.page(name);
		try {
			const { data, body } = readDocument(readFileSync(file), dossierSchema);
			return { ...data, id, language, body };
		} catch (error) {
			if (!(error instanceof DocumentFault)) throw error;
			throw new Error(`${file} is no page: ${error.message}. Correct its front matter.`, { cause: error });
		}
	});
}
