const searched = 64 * 1024;
const telling: ReadonlySet<string> = new Set([
	'from',
	'date',
	'subject',
	'received',
	'mime-version',
	'message-id',
	'return-path',
	'delivered-to',
]);

/**
 * Whether bytes begin with a mail's header: fields line by line, at least two of those that every mail has.
 */
export function looksLikeMail(bytes: Uint8Array): boolean {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, searched));
	const text = start
		.toString('latin1')
		.replace(/^\u00EF\u00BB\u00BF/, '')
		.replace(/^[\r\n]{1,16}/, '');
	const found = new Set<string>();
	for (const [at, line] of text.split('\n').entries()) {
		if (line.trim() === '') break;
		// «Subject:»
		const field = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase();
		if (field !== undefined && telling.has(field)) found.add(field);
		if (found.size >= 2) return true;
		// The first line is a field or, in mail taken out of a mailbox, its envelope.
		if (field === undefined && (at === 0 ? !/^>?From /.test(line) : !/^[ \t]/.test(line))) return false;
	}
	return false;
}
