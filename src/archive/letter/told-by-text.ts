import type { CitedAct } from './cited-act.ts';

/** A document that a letter names in its text: «лист від 03.04.2018 № 25/К». */
export interface NamedDocument {
	readonly index: string;
	/** ISO date. */
	readonly date: string;
}

/** What a letter’s text tells about the record besides its requisites. */
export interface ToldByText {
	/** Id of the limit that it says applied, where that is not the ordinary one; else null. */
	readonly limit: string | null;
	/** Letters and requests that it names by index and date. */
	readonly named: readonly NamedDocument[];
	/** Laws, resolutions and cases that it names, each once. */
	readonly acts: readonly CitedAct[];
}

/** How a country’s letters tell it; null if nobody has described that. */
export type ReadTold = ((text: string) => ToldByText) | null;
