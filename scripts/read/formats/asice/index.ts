import type { Format } from '../../contract/format.ts';
import { isZip } from '../../shared/zip/directory.ts';
import { isAsic } from './is-asic.ts';

/** A signed container: ASiC-E and ASiC-S (ETSI EN 319 162-1) with CAdES or XAdES signatures, as produced by signing services. */
export const asice: Format = {
	name: 'asice',
	extensions: ['.asice', '.asics', '.sce', '.scs'],
	mediaTypes: ['application/vnd.etsi.asic-e+zip', 'application/vnd.etsi.asic-s+zip'],
	// Each has its own signature, so nobody can rebuild the file from its words.
	reconstructible: false,
	recognises: (bytes) => isZip(bytes) && isAsic(bytes),
	read: async (bytes) => (await import('./read.ts')).readAsic(bytes),
};
