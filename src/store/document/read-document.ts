import type { z } from 'astro/zod';
import { decodeUtf8 } from './decode-utf8.ts';
import { parseDocument } from './document.ts';

/** What is wrong with a content file; names fields, repeats no value. */
export class DocumentFault extends Error {
	override readonly name = 'DocumentFault';
}

/** A content file whose front matter matches its schema. */
export interface CheckedDocument<T> {
	readonly data: T;
	readonly body: string;
}

/**
 * Takes a content file apart and checks its front matter.
 *
 * @throws DocumentFault `it is not UTF-8`, `front matter is not YAML: …`, or the fields that are not valid
 */
export function readDocument<T>(bytes: Uint8Array, schema: z.ZodType<T>): CheckedDocument<T> {
	const text = decodeUtf8(bytes);
	if (text === null) throw new DocumentFault('it is not UTF-8: open it in its encoding and save it as UTF-8');
	const { data, body } = parsed(text);
	const checked = schema.safeParse(data);
	if (checked.success) return { data: checked.data, body };
	throw new DocumentFault(
		checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
	);
}

function parsed(text: string) {
	try {
		return parseDocument(text);
	} catch (error) {
		throw new DocumentFault(
			`front matter is not YAML: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
		);
	}
}
