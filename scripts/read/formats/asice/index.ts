import type { Format } from '../../contract/format.ts';
import { isZip } from '../../shared/zip/directory.ts';
import { isAsic } from './is-asic.ts';

/** A signed container: ASiC-E and ASiC-S (ETSI EN 319 162-1) with CAdES or XAdES signatures, as signing services give it. */
export const asice: Format = {
	name: 'asice',
	extensions: ['.asice', '.asics', '.sce', '.scs'],
	mediaTypes: ['application/vnd.etsi.asic-e+zip', 'application/vnd.etsi.asic-s+zip'],
	// A signature of its own is in each: whoever has the words cannot make the file again.
	reconstructible: false,
	recognises: (bytes) => isZip(bytes) && isAsic(bytes),
	read: async (bytes) => (await import('./read.ts')).readAsic(bytes),
};
