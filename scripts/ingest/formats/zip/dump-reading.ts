import { createHash } from 'node:crypto';
import type { Reading } from '../format.ts';

/** A reading of a container as a person reads it, for the expected files of fixtures: texts in full, other members by size and hash. */
export function dumpReading(reading: Reading): string {
	if (reading.kind === 'document') return `${reading.text}\n`;
	const { members, signatures, request, warnings, cover } = reading;
	const parts = [
		`holds: ${reading.holds}`,
		...warnings.map(({ ruleId, reason }) => `warning ${ruleId}: ${reason}`),
		...signatures.map((signature) => `signature ${JSON.stringify(signature, null, '\t')}`),
		...(request ? [`request ${JSON.stringify(request, null, '\t')}`] : []),
		...(cover ? [`cover:\n${cover.text}`] : []),
		...members.map(
			({ name, mediaType, bytes }) => `member ${name} (${mediaType ?? 'no media type'}): ${dumpBytes(bytes)}`,
		),
	];
	return `${parts.join('\n\n')}\n`;
}

function dumpBytes(bytes: Uint8Array): string {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (!binary.test(text)) return `\n${text}`;
	} catch {
		// Not text: told by its hash.
	}
	return `${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}…`;
}

// NUL
const binary = /\0/u;
