/** UTF-16 units: a shorter piece of a text is copied anyway. */
const shortSlice = 13;

/**
 * What is known about texts that were asked about lately. Where as much is known as may be, what was not asked for while the
 * newer half came is forgotten.
 *
 * @example
 * const known = new Recent<boolean>(1000, 300);
 * known.set('лист', true);
 * known.get('лист') // true
 */
export class Recent<T> {
	readonly #most: number;
	readonly #longest: number;
	#newer = new Map<string, T>();
	/** Nothing is asked of it before there is one. */
	#older: Map<string, T> | undefined;

	/**
	 * @param most texts about which something is known
	 * @param longest text about which something is kept, in UTF-16 units
	 */
	constructor(most: number, longest: number) {
		this.#most = most;
		this.#longest = longest;
	}

	get(text: string): T | undefined {
		const newer = this.#newer.get(text);
		if (newer !== undefined) return newer;
		const older = this.#older?.get(text);
		if (older !== undefined) this.#keep(text, older);
		return older;
	}

	set(text: string, known: T): void {
		if (text.length <= this.#longest) this.#keep(text, known);
	}

	#keep(text: string, known: T): void {
		if (this.#newer.size * 2 >= this.#most) {
			this.#older = this.#newer;
			this.#newer = new Map();
		}
		this.#newer.set(apart(text), known);
	}
}

/** A text with signs of its own: V8 makes a piece of a file as a place in it, and would hold the file as long as the piece. */
function apart(text: string): string {
	return text.length < shortSlice ? text : ` ${text}`.slice(1);
}
