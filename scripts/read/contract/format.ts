import type { CopyOutcome, CopyRequest } from './copy-outcome.ts';
import type { EngineChoice } from './engine-choice.ts';
import type { Reading } from './reading.ts';

/** A kind of source file that the archive reads. Each format has a folder in scripts/read/formats/. */
export interface Format {
	/** Short name, as in `source.format` of a letter. */
	readonly name: string;
	/** In lower case, with the dot. */
	readonly extensions: readonly string[];
	readonly mediaTypes: readonly string[];
	/**
	 * True if the same words always give the same file: then anyone who has the letter with a few words masked can rebuild
	 * the source with a guess in place of the masks and compare hashes, so the source's hash is not published (decision 0002).
	 */
	readonly reconstructible: boolean;
	/** Whether the bytes look like this format: the content decides, and the name only if contents look alike. Must be cheap. */
	recognises(bytes: Uint8Array): boolean;
	/**
	 * Reads a file, one level deep: what is inside a container is read by its own format.
	 *
	 * @throws Refusal if the file is not what its content or name says, or exceeds a limit.
	 */
	read(bytes: Uint8Array, context: ReadContext): Promise<Reading>;
	/**
	 * Makes the copy of a source that may be published; without it, no copies of this format are published.
	 *
	 * @throws Withheld if the copy of this source may not be published.
	 */
	copy?(request: CopyRequest): Promise<CopyOutcome>;
	/** The text of a copy of this format, without reading its pictures; for formats whose `read` would read them. */
	textLayer?(bytes: Uint8Array): Promise<string>;
}

/** What a reader may use in addition to the bytes. */
export interface ReadContext {
	/** The file's own name without folders, for formats whose contents look alike and for messages. */
	readonly name: string;
	readonly ocr: EngineChoice;
	/** Called after each page or part: the time limit counts from the last call. */
	readonly progress?: () => void;
}
