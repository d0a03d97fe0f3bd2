import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { copyOffice } from '../../shared/office/copy/copy-office.ts';
import { keepOdtParts, odtManifest } from './copy-parts.ts';
import { readOdt } from './read.ts';

/** The copy of an OpenDocument text that may be published. @throws Withheld if it may not. */
export function copyOdt(request: CopyRequest): Promise<CopyOutcome> {
	return copyOffice(request, {
		extension: '.odt',
		mediaType: 'application/vnd.oasis.opendocument.text',
		keep: keepOdtParts,
		added: (names) => ({
			'META-INF/manifest.xml': odtManifest(names.filter((name) => name !== 'mimetype')),
		}),
		read: readOdt,
	});
}
