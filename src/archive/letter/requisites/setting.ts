// «2018-04-03»
const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A value that a person gives with --set or in a sidecar. */
export interface Setting<Found, Fields> {
	/** How the value is written. */
	readonly form: SettingForm;
	/** True if a letter cannot be without it. */
	readonly required?: true;
	/** Rules of the doubts that the value settles. */
	readonly settles?: readonly string[];
	/**
	 * Whom the value may name. That of a `person` is looked at as a line of the letter: what would be masked there may not be
	 * given. That of an `official` too, but for his own name. Those of an `office` are public by their nature.
	 */
	readonly names: 'office' | 'official' | 'person';
	/** The kind of contact that giving this value declares public. */
	readonly publicContact?: 'email' | 'phone';
	/** Gives the value to a letter that is being read. */
	give(found: Found, value: string | null): Partial<Found>;
	/** Gives the value to a letter that is in the archive; what belongs to a body is in its file, not here. */
	revise?(letter: Fields, value: string | null, about: ReviseAbout): Partial<Fields>;
}

/** What replaces a value that is taken away from a letter in the archive. */
export interface ReviseAbout {
	/** What stands for the index of a letter that has none. */
	readonly noIndex: string;
}

/** How a value of --set is written. */
export interface SettingForm {
	/** The value as the archive keeps it, null if it has another form. The text is one line, without blanks at its ends. */
	readonly parse: (text: string, readDate: (text: string) => string | null) => string | null;
	/** The form that a person is asked for otherwise. */
	readonly wanted: string;
	/** The values that there are, where they are few. */
	readonly choices?: readonly string[];
}

/** Any text. */
export const textForm: SettingForm = {
	parse: (text) => text || null,
	wanted: 'give a value',
};

/** A date in any of the jurisdiction's ways, or in ISO 8601. */
export const dateForm: SettingForm = {
	parse: (text, readDate) => {
		const [year, month, day] = isoDate.exec(text)?.slice(1) ?? [];
		return readDate(year ? `${day}.${month}.${year}` : text);
	},
	wanted: 'give a date, such as 2018-04-03 or 03.04.2018',
};

/** One of a few words. */
export function choiceOf(choices: readonly string[]): SettingForm {
	return {
		parse: (text) => (choices.includes(text) ? text : null),
		wanted: `give one of ${choices.join(', ')}`,
		choices,
	};
}

/** A text of one form. */
export function formOf(pattern: RegExp, wanted: string): SettingForm {
	return { parse: (text) => (pattern.test(text) ? text : null), wanted };
}
