/** No choice of a drop-down list was made (`\\ffres25`): its default holds. */
const undecided = 25;

/** A field: its code, and what it shows. */
export class RtfField {
	code = '';
	/** Whether its result has words. */
	hasResult = false;
	readonly #entries: string[] = [];
	#chosen: number | null = null;
	#preset = 0;

	/** Takes a word of a form field; false where it is none. */
	take(name: string, value: number | null): boolean {
		if (name === 'ffl') this.#entries.push('');
		else if (name === 'ffres') this.#chosen = value === undecided ? null : value;
		else if (name === 'ffdefres') this.#preset = value ?? 0;
		else return false;
		return true;
	}

	/** Takes a piece of an entry of a drop-down list. */
	takeEntry(text: string): void {
		const last = this.#entries.pop();
		if (last !== undefined) this.#entries.push(last + text);
	}

	/** What a drop-down list shows, which keeps its choice as a number. */
	get choice(): string {
		return this.#entries[this.#chosen ?? this.#preset]?.trim() ?? '';
	}
}
