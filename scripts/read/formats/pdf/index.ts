import type { Format } from '../../contract/format.ts';
import { decodeCms } from '../../shared/cms/decode-cms.ts';
import { isZip } from '../../shared/zip/directory.ts';

/** PDF: its text layer by layout; pages that are pictures are recognised. */
export const pdf: Format = {
	name: 'pdf',
	extensions: ['.pdf'],
	mediaTypes: ['application/pdf'],
	reconstructible: false,
	// A ZIP archive may hold a PDF unpacked, close to its beginning.
	recognises: (bytes) =>
		!isZip(bytes) && !isSigned(bytes) && signature.test(latin.decode(bytes.subarray(0, headerReach))),
	// Both start the PDF engine, which a run over texts never needs.
	read: async (bytes, context) => (await import('./read.ts')).readPdf(bytes, context),
	copy: async (request) => (await import('./copy.ts')).copyPdf(request),
	textLayer: async (bytes) => (await import('./text-layer.ts')).textLayer(bytes),
};

const latin = new TextDecoder('latin1');
/** Bytes: other data may be before the header (ISO 32000-1, annex H.3.4.1). */
const headerReach = 1024;
// «%PDF-1.7»
const signature = /%PDF-\d/;

/** A signature over a PDF holds it unpacked too. */
function isSigned(bytes: Uint8Array): boolean {
	return decodeCms(bytes.subarray(0, 64)) !== null;
}
