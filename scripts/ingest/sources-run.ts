import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { ChangeGroup } from '#store/changes/group-changes.ts';
import type { RememberedSources } from '#store/sources/remembered-sources.ts';
import type { Run } from './ingest-letter.ts';
import type { IngestWorkers } from './worker/open-workers.ts';

/** What every source of a run shares. */
export interface SourcesRun
	extends Pick<Run, 'archive' | 'jurisdiction' | 'settings' | 'force' | 'republish' | 'date'> {
	readonly config: Pick<ArchiveConfig, 'redaction' | 'sources'>;
	/** Contacts that were public before the run. */
	readonly contacts: PublicContacts;
	readonly pool: IngestWorkers;
	/** Letters that are taken, and not in the content yet; null if each comes into it at once. */
	readonly changes: Pick<ChangeGroup, 'state' | 'commit'> | null;
	readonly remembered: RememberedSources;
	readonly dryRun: boolean;
}
