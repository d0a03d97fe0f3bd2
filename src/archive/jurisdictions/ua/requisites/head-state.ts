import type { Line } from './lines.ts';
import type { Registration } from './registration.ts';

/** The lines of a letter above its text, sorted into zones, and the index of the first line of the text. */
export interface Head {
	readonly letterhead: Line[];
	readonly contacts: Line[];
	readonly registrations: Registration[];
	readonly addressee: Line[];
	/** The addressee's e-mail, phone and postal address: lines of their own. */
	readonly addresseeDetails: Line[];
	readonly heading: Line[];
	readonly textFrom: number;
}

/** Where a line of a head belongs. */
export type Zone = 'letterhead' | 'contacts' | 'addressee' | 'addresseeDetails' | 'heading' | 'text';

/** What was seen on the lines above. */
export interface State {
	zone: Zone | 'registration';
	registered: boolean;
	newBlock: boolean;
	/** Row of the first line of registration, filled in or not; -1 where there is none. */
	formAhead: number;
	/** Whether a letterhead in another language is beside. */
	translated: boolean;
}
