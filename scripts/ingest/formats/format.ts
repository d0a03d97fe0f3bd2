/** A kind of source file that the archive reads. One folder a format under scripts/ingest/formats/. */
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
	/**
	 * Text of a file, line ends as they come.
	 *
	 * @throws UnreadableSource where the file is not what its name says.
	 */
	extract(bytes: Uint8Array): string;
}

/** A file that its format cannot read. The message is for the person who ingests and quotes nothing of the file. */
export class UnreadableSource extends Error {
	readonly ruleId: 'empty-file' | 'unreadable-encoding';

	constructor(ruleId: UnreadableSource['ruleId'], message: string) {
		super(message);
		this.name = 'UnreadableSource';
		this.ruleId = ruleId;
	}
}
