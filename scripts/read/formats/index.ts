import { extname } from 'node:path';
import type { Format } from '../contract/format.ts';
import { decodeText } from '../shared/text/decode-text.ts';
import { alaveteli } from './alaveteli/index.ts';
import { asice } from './asice/index.ts';
import { doc } from './doc/index.ts';
import { docx } from './docx/index.ts';
import { eml } from './eml/index.ts';
import { html } from './html/index.ts';
import { image } from './image/index.ts';
import { mbox } from './mbox/index.ts';
import { msg } from './msg/index.ts';
import { odt } from './odt/index.ts';
import { p7s } from './p7s/index.ts';
import { pdf } from './pdf/index.ts';
import { rtf } from './rtf/index.ts';
import { txt } from './txt/index.ts';
import { xlsx } from './xlsx/index.ts';
import { zip } from './zip/index.ts';

/** The formats that the archive reads, one per line; if two recognise a file, the first reads it. */
export const formats: readonly Format[] = [
	txt,
	alaveteli,
	asice,
	pdf,
	image,
	docx,
	doc,
	odt,
	rtf,
	xlsx,
	zip,
	p7s,
	mbox,
	eml,
	msg,
	html,
];

/** A file's format, and whether its name says something else. */
export interface FoundFormat {
	readonly format: Format;
	readonly mislabelled: boolean;
}

/**
 * The format of a file: what its content shows, else what its name says; null if nobody reads it. Text that is named
 * as text stays text, whatever it starts with.
 *
 * @example
 * formatOf('inbox/Лист.TXT', bytes)?.format.name // 'txt'
 */
export function formatOf(name: string, bytes: Uint8Array): FoundFormat | null {
	const named = namedFormat(name);
	if (named === txt && decodeText(bytes) !== null) return { format: txt, mislabelled: false };
	const shown = formats.find((format) => format.recognises(bytes));
	if (shown) {
		const fits = named === null || named === shown || shown.extensions.includes(extname(name).toLowerCase());
		return { format: shown, mislabelled: !fits };
	}
	return named && { format: named, mislabelled: false };
}

/** The format that a file's name alone says, or null; of two that share an ending the later one, which is the more general. */
export function namedFormat(name: string): Format | null {
	const extension = extname(name).toLowerCase();
	return formats.findLast(({ extensions }) => extensions.includes(extension)) ?? null;
}
