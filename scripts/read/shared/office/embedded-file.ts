import type { Member } from '../../contract/reading.ts';
import { isCompoundFile, openCompoundFile, type Storage } from '../compound-file/compound-file.ts';
import { safeName } from '../zip/safe-name.ts';

const documentStreams: ReadonlyMap<string, string> = new Map([
	['worddocument', '.doc'],
	['workbook', '.xls'],
	['book', '.xls'],
	['powerpoint document', '.ppt'],
]);

/**
 * The file that is inside an office document as an object: a package as it is, what an OLE object wraps (MS-OLEDS
 * 2.3.6), or null if the object holds no file.
 *
 * @param name of the part
 */
export function embeddedFile(name: string, bytes: Uint8Array): Member | null {
	const own = safeName(name.slice(name.lastIndexOf('/') + 1)).name;
	if (!isCompoundFile(bytes)) return { name: own, bytes, mediaType: null };
	try {
		return wrapped(openCompoundFile(bytes), own, bytes);
	} catch {
		return null;
	}
}

function wrapped({ streams }: Storage, own: string, bytes: Uint8Array): Member | null {
	const named = new Map([...streams].map(([name, read]) => [name.toLowerCase(), read]));
	const native = named.get('\u0001ole10native');
	if (native) return nativeFile(native());
	const content = named.get('package') ?? named.get('contents');
	if (content) return { name: own.replace(/\.bin$/u, ''), bytes: content(), mediaType: null };
	for (const [stream, ending] of documentStreams) {
		if (named.has(stream)) return { name: own.replace(/\.bin$/u, ending), bytes, mediaType: null };
	}
	return null;
}

/** Size, two bytes, name, path, eight bytes, a path with its length before it, then the file with its length. */
function nativeFile(data: Buffer): Member | null {
	const nameEnd = data.indexOf(0, 6);
	const pathEnd = data.indexOf(0, nameEnd + 1);
	if (nameEnd < 0 || pathEnd < 0 || pathEnd + 9 > data.length) return null;
	const at = pathEnd + 9 + data.readUInt32LE(pathEnd + 5);
	if (at + 4 > data.length) return null;
	const size = data.readUInt32LE(at);
	const bytes = data.subarray(at + 4, at + 4 + size);
	if (bytes.length === 0 || bytes.length < size) return null;
	const shown = new TextDecoder('windows-1251').decode(data.subarray(6, nameEnd));
	return { name: safeName(shown).name, bytes, mediaType: null };
}
