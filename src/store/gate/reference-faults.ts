import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { GateFault } from './content-rules.ts';
import type { AnyDocument, DocumentData } from './document-faults.ts';

/** What a content folder has, by id, as other files may name it. */
export interface KnownIds {
	readonly bodies: ReadonlySet<string>;
	/** Letters that stand, were withdrawn, or had this id before. */
	readonly letters: ReadonlySet<string>;
}

/** What a document names that the archive does not have. */
export function referenceFaults({ kind, path, data }: AnyDocument, known: KnownIds): GateFault[] {
	if (kind === 'authority' || kind === 'page') return [];
	const body = data.authority;
	const faults: GateFault[] = [];
	if (body !== null && !known.bodies.has(body)) {
		faults.push({
			rule: 'unknown-body',
			subject: path,
			message: `\`authority\` names ${body}, and there is no content/authorities/${body}.md. Bring that file back from git, or correct the name here.`,
		});
	}
	if (kind === 'letter') faults.push(...subjectFaults(path, data));
	if (kind !== 'request') return faults;
	const letters = new Set(data.messages.flatMap((message) => message.letters));
	for (const id of letters) {
		if (known.letters.has(id)) continue;
		faults.push({
			rule: 'unknown-letter',
			subject: path,
			message: `\`messages\` names the letter ${id}, and the archive has none of that id. Bring its file back from git, correct the id, or take it out of \`letters\`.`,
		});
	}
	return faults;
}

/** Subjects that the list does not have: their letters would be on no page of a subject. */
function subjectFaults(
	path: string,
	{ subjects, jurisdiction }: Pick<DocumentData<'letter'>, 'subjects' | 'jurisdiction'>,
): GateFault[] {
	const known = new Set(jurisdictionOf(jurisdiction).subjects.map(({ id }) => id));
	return (subjects?.are ?? [])
		.filter((id) => !known.has(id))
		.map((id) => ({
			rule: 'unknown-subject',
			subject: path,
			message: `\`subjects\` names ${id}, and the list has no subject of that id. Write one of src/archive/jurisdictions/${jurisdiction}/subjects, where each subject begins with its id, or take it out; \`are: []\` says that a person found none.`,
		}));
}
