import { decodeMailText } from './charset.ts';
import type { Draft } from './draft.ts';
import { fallbackName } from './fallback-name.ts';
import { unwrapFlowed } from './flowed.ts';
import { readHtmlBody } from './html-body.ts';
import { limits } from './mail-limits.ts';
import { partOfMessage } from './mapi/part-of-message.ts';
import { isTnef, readTnef } from './mapi/read-tnef.ts';
import { tokenOf } from './mime/parameters.ts';
import type { Part } from './mime/part.ts';
import { tooLarge } from './too-large.ts';
import { readUuencoded } from './uuencode.ts';

/** Texts of a mail's body in their order, and the inline pictures, of which the HTML decides what they are. */
export interface Gathered {
	readonly texts: readonly string[];
	readonly pictures: readonly Part[];
	/** Texts that count only if the mail has no others. */
	readonly spare: readonly string[];
	/** Content-IDs that the HTML shows. */
	readonly shown: ReadonlySet<string>;
}

const nothing: Gathered = { texts: [], spare: [], pictures: [], shown: new Set() };
const bodyTypes: ReadonlySet<string> = new Set(['text/plain', 'text/html']);
const cutOff =
	'The mail ends before its last part does, so that something may be missing. Compare it with the mail in the mailbox.';
const elsewhere =
	'A part of the mail is not in the file: it stands in another mail or at an address on the net, which is never loaded.';
const damagedTnef =
	'A winmail.dat in the mail is damaged and was kept as it is. Ask the sender for its files in another form.';
// <meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
const metaCharset = /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w:-]+)/i;

/**
 * Walks the parts of a mail: text is the body, everything else goes to `draft` as a file.
 *
 * @throws Refusal past the limits.
 */
export function gather(part: Part, draft: Draft): Gathered {
	if (part.cutOff) draft.warn('damaged-file', cutOff);
	if (part.type === 'multipart/alternative') return gatherAlternative(part, draft);
	if (part.type.startsWith('multipart/')) return merge(part.children.map((child) => gather(child, draft)));
	if (part.type === 'message/partial' || part.type === 'message/external-body') {
		draft.warn('unread-part', elsewhere);
		return nothing;
	}
	if (part.type === 'text/x-amp-html') return nothing;
	if (isBody(part)) return gatherText(part, draft);
	if (isTnef(part.bytes)) return gatherTnef(part, draft);
	if (part.type.startsWith('image/') && part.headers.get('content-id') !== '')
		return { ...nothing, pictures: [part] };
	if (part.bytes.length > 0) attachPart(part, draft);
	return nothing;
}

/** Adds a part to the files. */
export function attachPart(part: Part, draft: Draft): void {
	draft.attach({
		name: part.name,
		fallback: fallbackName(part.type),
		bytes: part.bytes,
		mediaType: part.type,
	});
}

/**
 * Versions of one text, of which the plain one is read; the HTML where the plain one is empty or only says that the
 * reader should look at the HTML.
 */
function gatherAlternative({ children }: Part, draft: Draft): Gathered {
	const versions = children.map((child) => ({ plain: child.type === 'text/plain', ...gather(child, draft) }));
	const length = ({ texts }: Gathered) => texts.join('').replace(/\s+/g, '').length;
	const plain = versions.find((version) => version.plain && length(version) > 0);
	const [longest] = versions.filter((version) => !version.plain).sort((a, b) => length(b) - length(a));
	const stub = plain && longest && length(longest) > 4 * length(plain) + 200;
	const chosen = (stub ? longest : (plain ?? longest)) ?? nothing;
	return { ...merge(versions), texts: chosen.texts };
}

/** Text that is named or called an attachment is a file, and so are calendars and tables. */
function isBody({ type, name, disposition }: Part): boolean {
	return bodyTypes.has(type) && name === null && disposition !== 'attachment';
}

function gatherText(part: Part, draft: Draft): Gathered {
	if (part.bytes.length > 4 * limits.body)
		throw tooLarge('The text of the mail', `${limits.body} characters`);
	const decoded = decodeMailText(part.bytes, charsetOf(part));
	if (decoded.length > limits.body) throw tooLarge('The text of the mail', `${limits.body} characters`);
	const text = decoded.replace(/\r\n?/g, '\n');
	if (part.type === 'text/html') {
		const { text: shown, pictures } = readHtmlBody(text);
		return { ...nothing, texts: [shown], shown: pictures };
	}
	const { text: rest, files } = readUuencoded(text);
	for (const { name, bytes } of files)
		draft.attach({ name, fallback: 'attachment.bin', bytes, mediaType: null });
	const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
	const delsp = part.parameters.get('delsp')?.toLowerCase() === 'yes';
	return { ...nothing, texts: [flowed ? unwrapFlowed(rest, delsp) : rest] };
}

/** What the part says, or in HTML without that the page itself. */
function charsetOf({ type, parameters, bytes }: Part): string | null {
	const declared = tokenOf(parameters.get('charset') ?? '');
	if (declared !== '' || type !== 'text/html') return declared || null;
	return metaCharset.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? null;
}

/** What Outlook wraps: its files as if they were attached. The mail has its text too, or else it is the mail's. */
function gatherTnef(part: Part, draft: Draft): Gathered {
	const message = readTnef(part.bytes);
	if (message === null) {
		draft.warn('unread-part', damagedTnef);
		attachPart(part, draft);
		return nothing;
	}
	const { texts, spare, ...rest } = gather(partOfMessage(message), draft);
	return { ...rest, texts: [], spare: [...texts, ...spare] };
}

function merge(found: readonly Gathered[]): Gathered {
	return {
		texts: found.flatMap(({ texts }) => texts),
		spare: found.flatMap(({ spare }) => spare),
		pictures: found.flatMap(({ pictures }) => pictures),
		shown: new Set(found.flatMap(({ shown }) => [...shown])),
	};
}
