import { serveJobs } from '../../read/workers/serve-jobs.ts';
import { ingestJobs } from './ingest-jobs.ts';
import type { IngestJobs, IngestSetup } from './jobs.ts';

// The program of one worker process.
serveJobs<IngestJobs, IngestSetup>(ingestJobs);
