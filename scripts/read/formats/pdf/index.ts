import { type Format, UnreadableSource } from '../../contract/format.ts';

/** PDF: its text layer by layout; pages that are pictures are recognised. */
export const pdf: Format = {
	name: 'pdf',
	extensions: ['.pdf'],
	mediaTypes: ['application/pdf'],
	reconstructible: false,
	recognises(bytes) {
		return signature.test(latin.decode(bytes.subarray(0, headerReach)));
	},
	async read(bytes, context) {
		// Loaded when it is first needed: a run over texts starts no PDF engine.
		const [{ openPdf }, { readPages }] = await Promise.all([
			import('./open-pdf.ts'),
			import('./read-pages.ts'),
		]);
		const document = openPdf(bytes);
		try {
			return await readPages(document, context);
		} catch (error) {
			if (error instanceof UnreadableSource) throw error;
			throw new UnreadableSource(
				'damaged-file',
				'The PDF is cut off or broken: its pages could not be read. Get the file again from where it came.',
			);
		} finally {
			document.destroy();
		}
	},
};

const latin = new TextDecoder('latin1');
/** Bytes: other data may stand before the header (ISO 32000-1, annex H.3.4.1). */
const headerReach = 1024;
// «%PDF-1.7»
const signature = /%PDF-\d/;
