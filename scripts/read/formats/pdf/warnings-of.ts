import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import { isPortfolio } from './portfolio.ts';

/** What of a PDF was not read: pages, by their numbers, and files inside it. */
export function warningsOf(document: mupdf.Document, unread: readonly number[]): Diagnosis[] {
	const warnings: Diagnosis[] = [];
	if (unread.length > 0) {
		warnings.push({
			ruleId: 'unread-part',
			reason: `Page ${unread.join(', ')} of the PDF is broken or could not be recognised, and was left out. Get the file again, or publish it with what is missing noted.`,
		});
	}
	if (isPortfolio(document)) {
		warnings.push({
			ruleId: 'unread-part',
			reason:
				'The PDF is a portfolio: only its cover was read, not the files inside it. Save those and ingest them.',
		});
	}
	return warnings;
}
