import type { Format } from '../../contract/format.ts';
import { isRequestJson } from './is-request-json.ts';
import { isRequestPage } from './is-request-page.ts';

/** A request of an Alaveteli site: its JSON, or its page as a browser saved it. Registered before HTML. */
export const alaveteli: Format = {
	name: 'alaveteli',
	extensions: ['.json', '.html', '.htm'],
	mediaTypes: ['application/json', 'text/html'],
	reconstructible: true,
	recognises: (bytes) => isRequestJson(bytes) || isRequestPage(bytes),
	read: async (bytes) => (await import('./read.ts')).readRequest(bytes),
};
