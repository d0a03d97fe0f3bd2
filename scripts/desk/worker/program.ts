import type { IngestSetup } from '../../ingest/worker/jobs.ts';
import { serveJobs } from '../../read/workers/serve-jobs.ts';
import { deskJobs } from './desk-jobs.ts';
import type { DeskJobs } from './jobs.ts';

// The program of one worker process.
serveJobs<DeskJobs, IngestSetup>(deskJobs);
