import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ContainerReading } from '../../contract/reading.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { isRequestPage } from './is-request-page.ts';
import { readRequestJson } from './request-json.ts';

/** No request's page or JSON comes near it. */
export const maximumBytes = 10 * 1024 * 1024;

const byteOrderMark = /^\uFEFF/u;

/**
 * Reads a request of an Alaveteli site.
 *
 * @throws Refusal if it is not a request, or exceeds a limit.
 */
export async function readRequest(bytes: Uint8Array): Promise<ContainerReading> {
	if (bytes.length > maximumBytes) throw tooLarge();
	const text = decodeText(bytes);
	if (text === null) throw notRequest();
	return isRequestPage(bytes) ? pageReading(text) : jsonReading(text);
}

function jsonReading(text: string): ContainerReading {
	const request = readRequestJson(parsed(text.replace(byteOrderMark, '')));
	if (!request) throw notRequest();
	return {
		kind: 'container',
		holds: 'each',
		members: [],
		cover: null,
		signatures: [],
		request,
		warnings: [],
	};
}

async function pageReading(text: string): Promise<ContainerReading> {
	// Loaded when first needed: it brings an HTML parser.
	const { readRequestPage } = await import('./request-page.ts');
	return { kind: 'container', holds: 'each', cover: null, signatures: [], ...readRequestPage(text) };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal('damaged-file', 'The JSON file is cut off or broken. Download it again.');
	}
}

function notRequest(): Refusal {
	return new Refusal(
		'unknown-format',
		'The file is not a request of an Alaveteli site. Save the request’s page, or download its ZIP file, and ingest that.',
	);
}

function tooLarge(): Refusal {
	return new Refusal(
		'too-large',
		`The file is larger than ${maximumBytes / 1024 / 1024} MB, which no request of an Alaveteli site is. Download the request’s ZIP file and ingest that.`,
	);
}
