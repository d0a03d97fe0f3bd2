/** Limits of one source file; docs/formats.md states them. */
export const limits = {
	/** Bytes of a file, on disk or inside another. */
	fileBytes: 200 * 1024 * 1024,
	/** Bytes of a detached signature. */
	signatureBytes: 8 * 1024 * 1024,
	/** Containers inside containers. */
	depth: 5,
	/** Files inside a source, over all its containers. */
	members: 2000,
	/** Bytes of all the files inside a source, unpacked. */
	unpackedBytes: 1024 * 1024 * 1024,
} as const;
