import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readSourceFile } from '../../read/open/read-source-file.ts';
import { beginFile } from '../../read/shared/pdf/engine-wear.ts';
import { readingBy } from '../../read/shared/reading-rules.ts';
import { serveJobs } from '../../read/workers/serve-jobs.ts';
import type { IngestJobs, IngestSetup } from './jobs.ts';

// The program of one worker process.
serveJobs<IngestJobs, IngestSetup>((setup, progress) => {
	const jurisdiction = jurisdictionOf(setup.jurisdiction);
	return {
		read: ({ path }) => {
			beginFile();
			return readingBy(jurisdiction, () => readSourceFile(path, { ocr: setup.ocr, jurisdiction, progress }));
		},
		copy: async (request) => {
			beginFile();
			// Loaded on first need: a dry run makes no copies.
			const { makeCopy } = await import('../../read/copy/make-copy.ts');
			return readingBy(jurisdiction, () => makeCopy(request));
		},
	};
});
