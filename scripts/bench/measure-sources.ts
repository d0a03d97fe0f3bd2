import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import { makeScan, pagesOf } from './make-scan.ts';
import { runStep, type StepUse } from './run-step.ts';

/** How long reading a kind of sources takes. */
export interface SourcesMeasurement extends StepUse {
	readonly kind: string;
	readonly files: number;
	readonly pages: number;
}

/**
 * Measures reading: PDFs with a text layer (the fixtures of the format, again and again), pictures of the same pages, and
 * where a folder is given, what is in it. Each is ingested dry in one run, with all cores, and no copy is made.
 *
 * @param folder where to put what is made
 * @param ocr engine for the pictures
 * @param tell is told what begins
 */
export async function measureSources(
	{ pdfs, scans, folder, ocr }: { pdfs: number; scans: number; folder: string; ocr: EngineChoice },
	tell: (what: string) => void,
): Promise<SourcesMeasurement[]> {
	const samples = globSync(join(import.meta.dirname, '../read/formats/pdf/fixtures/!(refused-*)/source.pdf'))
		.sort()
		.map((file) => readFileSync(file));
	const sample = (at: number) => samples[at % samples.length] ?? new Uint8Array();
	const kinds = [
		{ kind: 'PDF, text layer', files: Array.from({ length: pdfs }, (_, at) => sample(at)) },
		{ kind: `PDF, pictures (${ocr})`, files: Array.from({ length: scans }, (_, at) => makeScan(sample(at))) },
	];
	const measured: SourcesMeasurement[] = [];
	for (const [at, { kind, files }] of kinds.entries()) {
		if (files.length === 0) continue;
		tell(`reading ${files.length} × ${kind}`);
		const place = join(folder, `sources-${at}`);
		mkdirSync(place, { recursive: true });
		for (const [number, bytes] of files.entries())
			writeFileSync(join(place, `${String(number).padStart(5, '0')}.pdf`), bytes);
		const content = join(folder, `content-${at}`);
		const words = ['--content', content, '--dry-run', '--json', '--ocr', ocr, place];
		const used = await runStep(['scripts/ingest.ts', ...words], {}, { isDone: wereRead });
		const pages = files.reduce((sum, bytes) => sum + pagesOf(bytes), 0);
		measured.push({ kind, files: files.length, pages, ...used });
	}
	return measured;
}

/** All sources were read, also where ingest leaves some for a person to decide: a stamp on a picture that no look is sure of. */
export function wereRead(code: number | null, output: string): boolean {
	return code === 0 || (code === 1 && output.trimEnd().endsWith(']'));
}
