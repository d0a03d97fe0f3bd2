import { existsSync, readFileSync } from 'node:fs';
import { type Authority, authoritySchema } from '#archive/letter/authority.ts';
import { contentPaths } from '../content-paths.ts';
import { DocumentFault, readDocument } from '../document/read-document.ts';
import { documentsBelow } from '../files/documents-below.ts';

/** The public bodies of a content folder. @throws Error naming a file that is not a body’s. */
export function readAuthorities(content: string): Authority[] {
	return documentsBelow(contentPaths(content).authorities).flatMap((id) => readAuthority(content, id) ?? []);
}

/** A public body by its id, null if there is none. @throws Error naming the file where it is no body’s. */
export function readAuthority(content: string, id: string): Authority | null {
	const file = contentPaths(content).authority(id);
	if (!existsSync(file)) return null;
	try {
		return readDocument(readFileSync(file), authoritySchema).data;
	} catch (error) {
		if (!(error instanceof DocumentFault)) throw error;
		throw new Error(`${file} does not describe a public body: ${error.message}. Correct its front matter.`, {
			cause: error,
		});
	}
}
