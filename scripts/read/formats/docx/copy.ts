import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { copyOffice } from '../../shared/office/copy/copy-office.ts';
import { keepDocxParts } from './copy-parts.ts';
import { readWord } from './read-word.ts';

/** The copy of a Word document that may be published. @throws Withheld if none may. */
export function copyDocx(request: CopyRequest): Promise<CopyOutcome> {
	return copyOffice(request, {
		extension: '.docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		keep: keepDocxParts,
		added: () => ({}),
		read: (bytes) => readWord(bytes).reading,
	});
}
