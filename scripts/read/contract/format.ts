import type { CopyOutcome, CopyRequest } from './copy-outcome.ts';
import type { EngineChoice } from './engine-choice.ts';
import type { Reading } from './reading.ts';

/** A kind of source file that the archive reads. One folder a format under scripts/read/formats/. */
export interface Format {
	/** Short name, as `source.format` of a letter says it. */
	readonly name: string;
	/** Lower case, with the dot. */
	readonly extensions: readonly string[];
	readonly mediaTypes: readonly string[];
	/**
	 * True where the same words always give the same file: then whoever has the letter with a few words masked can rebuild
	 * the source with a guess in their place and compare hashes, so the source's hash is not published (decision 0002).
	 */
	readonly reconstructible: boolean;
	/** Whether the bytes have this format's signature: content decides, the name only where contents look alike. Cheap. */
	recognises(bytes: Uint8Array): boolean;
	/**
	 * Reads a file, one level deep: what stands inside a container is read by its own format.
	 *
	 * @throws Refusal where the file is not what its content or name says, or is past a limit.
	 */
	read(bytes: Uint8Array, context: ReadContext): Promise<Reading>;
	/**
	 * The copy of a source of this format that may be published; a format without it is published by no copy.
	 *
	 * @throws Withheld where this source's may not be published.
	 */
	copy?(request: CopyRequest): Promise<CopyOutcome>;
	/** What a copy of this format says, without a look at its pictures: for formats whose readers would look at them. */
	textLayer?(bytes: Uint8Array): Promise<string>;
}

/** What a reader may use besides the bytes. */
export interface ReadContext {
	/** The file's own name without folders, for formats whose contents look alike and for messages. */
	readonly name: string;
	readonly ocr: EngineChoice;
	/** Called after each page or part: the time limit counts from the last call. */
	readonly progress?: () => void;
}
