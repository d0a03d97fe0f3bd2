import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { openOdf } from '../../shared/office/odf.ts';
import { childAt } from '../../shared/xml/xml.ts';
import { OdfLists } from './lists.ts';
import { plainLook } from './look.ts';
import { readPages } from './pages.ts';
import { readOdfStyles } from './styles.ts';

/**
 * Reads an OpenDocument text.
 *
 * @throws Refusal if it is encrypted, damaged or beyond a limit.
 */
export function readOdt(bytes: Uint8Array): DocumentReading {
	const { content, styles: stylesPart } = openOdf(bytes);
	const text = childAt(content, 'office:body', 'office:text');
	if (!text) {
		throw new Refusal(
			'damaged-file',
			'The document has no text part. Open it in an office program, which may repair it, save it again and ingest that.',
		);
	}
	const styles = readOdfStyles(content, stylesPart);
	const found = { changes: false, notes: 0 };
	const context = { styles, lists: new OdfLists(styles), looks: [plainLook], notes: [], found };
	const blocks = readPages(text, context);
	return documentOf([...blocks, ...context.notes], found);
}
