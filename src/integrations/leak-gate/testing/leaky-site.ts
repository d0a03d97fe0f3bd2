import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import { leaksInSource } from '#archive/jurisdictions/leaks-in-source.ts';
import { namedWords } from '#archive/jurisdictions/named-words.ts';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { temporaryFolder } from '../../../../scripts/testing/temporary-folder.ts';
import { kindsInAddress } from '../kinds-in-address.ts';
import type { WordFinders } from '../leaks-in-content.ts';
import { leaksInLetter } from '../leaks-in-letter.ts';

/** Contacts that an invented archive publishes. */
export const contacts = {
	emails: new Set(['rada@vyhadiv.example']),
	phones: new Set(['499012345']),
	emailDomains: ['gov.example'],
};
/** What is asked of its content. */
export const wordFinders: WordFinders = {
	inWords: (lines, keep = []) => kindsInWords(lines, ua, contacts, { keep }),
	inAddress: (slug) => kindsInAddress(slug, ua, contacts),
};
/** What a scan of its site asks for. */
export const findLeaks = {
	inText: (text: string) => ua.findLeaks(text, contacts),
	inLetter: (text: string) => leaksInLetter(text, ua, contacts),
	inSource: (text: string) => leaksInSource(text, ua, contacts),
	names: (text: string) => namedWords(text, { jurisdiction: ua, contacts, keep: [] }),
};

/** A site of these files, in a folder that goes with the process. */
export function leakySite(name: string, content: Record<string, string | Uint8Array>): string {
	const dir = temporaryFolder(`leak-gate-${name}`);
	writeInto(dir, content);
	return dir;
}

export function writeInto(dir: string, content: Record<string, string | Uint8Array>): void {
	for (const [file, bytes] of Object.entries(content)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), bytes);
	}
}

/** Asserts that a report says file and kind, where to read more, and not the value. */
export function assertTold(report: string, file: string, kind: string, value: string): void {
	assert.ok(report.includes(file) && report.includes(kind));
	assert.ok(!report.includes(value));
	assert.match(report, /docs\/diagnostics\/leak-in-published-file\.md/);
}
