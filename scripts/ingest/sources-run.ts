import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { ChangeGroup } from '#store/changes/group-changes.ts';
import type { RememberedSources } from '#store/sources/remembered-sources.ts';
import type { Run } from './ingest-letter.ts';
import type { IngestWorkers } from './worker/open-workers.ts';

/** What all sources of a run share. */
export interface SourcesRun
	extends Pick<Run, 'archive' | 'jurisdiction' | 'settings' | 'force' | 'republish' | 'date'> {
	readonly config: Pick<ArchiveConfig, 'redaction' | 'sources'>;
	/** Contacts that were public before the run. */
	readonly contacts: PublicContacts;
	readonly pool: IngestWorkers;
	/** Letters that have been taken but not yet written to the content; null if each is written at once. */
	readonly changes: Pick<ChangeGroup, 'state' | 'commit'> | null;
	readonly remembered: RememberedSources;
	readonly dryRun: boolean;
}
