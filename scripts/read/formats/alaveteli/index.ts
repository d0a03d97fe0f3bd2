import { type ContainerReading, type Format, UnreadableSource } from '../../contract/format.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { isRequestPage } from './is-request-page.ts';
import { readRequestJson } from './request-json.ts';

/** A request of an Alaveteli site: its JSON, or its page as a browser saved it. Registered before HTML. */
export const alaveteli: Format = {
	name: 'alaveteli',
	extensions: ['.json', '.html', '.htm'],
	mediaTypes: ['application/json', 'text/html'],
	reconstructible: true,
	recognises: (bytes) => isRequestJson(bytes) || isRequestPage(bytes),
	async read(bytes) {
		if (bytes.length > maximumBytes) throw tooLarge();
		const text = decodeText(bytes);
		if (text === null) throw notRequest();
		return isRequestPage(bytes) ? pageReading(text) : jsonReading(text);
	},
};

/** No request's page or JSON is near it. */
export const maximumBytes = 10 * 1024 * 1024;

function isRequestJson(bytes: Uint8Array): boolean {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, maximumBytes));
	const opens = buffer.subarray(0, 100).toString('latin1').match(opening);
	return opens !== null && buffer.includes('"url_title"') && buffer.includes('"described_state"');
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
	// Loaded when it is first needed: it brings a parser of HTML.
	const { readRequestPage } = await import('./request-page.ts');
	try {
		return { kind: 'container', holds: 'each', cover: null, signatures: [], ...readRequestPage(text) };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new UnreadableSource(
			'too-deep',
			'Parts of the page lie too deep in one another. Save the page from the site again.',
		);
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new UnreadableSource('damaged-file', 'The JSON file is cut off or broken. Download it again.');
	}
}

function notRequest(): UnreadableSource {
	return new UnreadableSource(
		'unknown-format',
		'The file is not a request of an Alaveteli site. Save the request’s page, or download its ZIP file, and ingest that.',
	);
}

function tooLarge(): UnreadableSource {
	return new UnreadableSource(
		'too-large',
		`The file is larger than ${maximumBytes / 1024 / 1024} MB, which no request of an Alaveteli site is. Download the request’s ZIP file and ingest that.`,
	);
}

// «{», after a byte order mark
const opening = /^(?:\u00EF\u00BB\u00BF)?\s*\{/u;
const byteOrderMark = /^\uFEFF/u;
