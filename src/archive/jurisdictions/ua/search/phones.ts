import type { PhoneForms } from '../../../search/number-groups.ts';

/** Ukrainian phone numbers: the code of a network begins with 0, that of the country (38) few write. */
export const phones: PhoneForms = {
	// «(04997)», «044», «+38(044)», «+380»
	start: /^\(?(?:\+?38)?\(?0\d{2,5}\)?[,;]?$/,
	// «+38», before «(044)»
	country: /^\+?38$/,
	// «6-78-27», «234-56-78»
	end: /^\d{1,3}(?:-\d{2,3}){1,2}[.,;]?$/,
	// «067-123-45-67», «0(44)2345678», «+380671234567»
	whole: /^[+(]?(?:38)?\(?0\(?\d{2}[\d()-]{7,11}[.,;]?$/,
	digits: 10,
	withoutCountry: (number) => (number.length === 12 ? number.replace(/^38/, '') : number),
};
