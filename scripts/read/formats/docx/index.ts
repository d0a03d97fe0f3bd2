import type { Format } from '../../contract/format.ts';
import { zipEntryNames } from '../../shared/office/zip.ts';
import { isLocked } from './is-locked.ts';
import { isMainPart } from './package.ts';

/** Word documents (ECMA-376, ISO/IEC 29500), transitional or strict, with or without macros. */
export const docx: Format = {
	name: 'docx',
	extensions: ['.docx', '.docm', '.dotx'],
	mediaTypes: [
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
		'application/vnd.ms-word.document.macroenabled.12',
	],
	// The parts contain times and identifiers of the program (decision 0002).
	reconstructible: false,
	recognises: (bytes) => (zipEntryNames(bytes)?.some(isMainPart) ?? false) || isLocked(bytes),
	read: async (bytes, context) => (await import('./read.ts')).readDocx(bytes, context),
	copy: async (request) => (await import('./copy.ts')).copyDocx(request),
};
