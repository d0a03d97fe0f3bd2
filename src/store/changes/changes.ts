/**
 * What a command does to the content, all or nothing: files that it writes, files that it removes. Paths are those of
 * `contentPaths`.
 */
export interface Changes {
	/** The content folder. */
	readonly content: string;
	/** What a file will hold once this is done; null if there will be none. */
	readonly read: (path: string) => Uint8Array | null;
	/** Names of the files and folders that a folder will hold. */
	readonly names: (folder: string) => string[];
	readonly write: (path: string, content: string | Uint8Array) => void;
	/** Removes a file, or a folder with all it holds, and the folders that hold nothing then. */
	readonly remove: (path: string) => void;
}
