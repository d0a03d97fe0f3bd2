import { type Format, UnreadableSource } from '../../contract/format.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { odfMediaType, openOdf } from '../../shared/office/odf.ts';
import { childAt } from '../../shared/xml/xml.ts';
import { OdfLists } from './lists.ts';
import { readPages } from './pages.ts';
import { readOdfStyles } from './styles.ts';

/** OpenDocument texts (ISO/IEC 26300), as LibreOffice writes them. */
export const odt: Format = {
	name: 'odt',
	extensions: ['.odt', '.ott'],
	mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
	// Times and identifiers of the program stand among the parts (decision 0002).
	reconstructible: false,
	recognises: (bytes) => odt.mediaTypes.includes(odfMediaType(bytes) ?? ''),
	async read(bytes) {
		const { content, styles: stylesPart } = openOdf(bytes);
		const text = childAt(content, 'office:body', 'office:text');
		if (!text) {
			throw new UnreadableSource(
				'damaged-file',
				'The document has no text part. Open it in an office program, which may mend it, save it anew and ingest that.',
			);
		}
		const styles = readOdfStyles(content, stylesPart);
		const found = { changes: false, notes: 0 };
		const story = { styles, lists: new OdfLists(styles), notes: [], found };
		const blocks = readPages(text, story);
		return documentOf([...blocks, ...story.notes], found);
	},
};
