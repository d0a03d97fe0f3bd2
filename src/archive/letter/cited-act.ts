/** Kinds of acts, in the order that pages list them. */
export const actKinds = ['law', 'resolution', 'decree', 'order', 'case'] as const;

/** A law, a government’s resolution, a head of state’s decree, a ministry’s registered order, a case of a court. */
export type ActKind = (typeof actKinds)[number];

/** An act that a letter names in its text, known by its number. */
export interface CitedAct {
	readonly kind: ActKind;
	/** In one spelling: `2939-VI`, `410-2018-п`, `463/2015`. */
	readonly number: string;
}

/** Where a text names an act: from the first sign of it to behind the last. */
export interface ActPlace extends CitedAct {
	readonly from: number;
	readonly to: number;
}

/** What a country’s acts are called, and where they stand. */
export interface ActRules {
	/** Names an act in the letters’ language. */
	readonly nameOf: (act: CitedAct) => string;
	/** Permanent address of its text; null if none is known. */
	readonly addressOf: (act: CitedAct) => string | null;
	/** Where a text names acts, in any order; places may overlap. */
	readonly placesIn: (text: string) => readonly ActPlace[];
}
