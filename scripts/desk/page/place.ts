import type { DeskRow } from '../contract/desk-row.ts';

/** A place at the desk. */
export type Place =
	| { readonly view: 'letters' | 'doubts' | 'bodies' | 'release' }
	| {
			readonly view: 'letter';
			readonly id: string | null;
			readonly file: string | null;
			readonly focus: string | null;
	  };

/** The address of a letter at the desk, by its id where it has one, else by its source. */
export function addressOf({ id, file }: Pick<DeskRow, 'id' | 'file'>, focus?: string): string {
	const query = new URLSearchParams(id ? { id } : { file: file ?? '' });
	if (focus) query.set('focus', focus);
	return `#letter?${query}`;
}

/** The place that an address names; the register where it names none. */
export function placeAt(hash: string): Place {
	const [view = '', query = ''] = hash.replace(/^#/, '').split('?');
	if (view === 'letter') {
		const given = new URLSearchParams(query);
		return { view, id: given.get('id'), file: given.get('file'), focus: given.get('focus') };
	}
	return { view: view === 'doubts' || view === 'bodies' || view === 'release' ? view : 'letters' };
}
