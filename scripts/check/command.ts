import { existsSync } from 'node:fs';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import type { Finding } from '../cli/report/finding.ts';
import { githubReport } from '../cli/report/github-report.ts';
import { inWords } from '../cli/report/in-words.ts';
import { isWorkflow } from '../cli/report/is-workflow.ts';
import { jsonReport } from '../cli/report/json-report.ts';
import { terminalReport } from '../cli/report/terminal-report.ts';
import { UsageError } from '../cli/usage-error.ts';
import { type ArchiveState, archiveState } from './archive-state.ts';

/** How many of a kind are named: three kinds and the lines beside them are on one screen of 24 lines. */
const mostNamed = 4;
/** Contact of the archive that the program comes with: who has put in another publishes an archive of their own. */
const ownContact = 'archive@vidpovid.example';
// «The file is gone. Bring it back…»: where what happened ends, and why and what to do begins
const sentenceEnd = /(?<=[.!?])\s/u;

/** `npm run check`: whether the archive may be published, on one screen. */
export const checkCommand = commandLine({
	name: 'check',
	options: {
		content: { type: 'string' },
		dist: { type: 'string' },
		json: { type: 'boolean', default: false },
	},
	run: async ({ values }, { config, out, err, language }): Promise<ExitCode> => {
		const { ARCHIVE_CONTENT, ARCHIVE_OUT } = process.env;
		// A wrong setting is told before anything else.
		const { contact } = await config();
		// An archive that was just begun has no content/ yet; a folder that somebody names is there.
		const named = values.content ?? (ARCHIVE_CONTENT || null);
		if (named !== null && !existsSync(named))
			throw new UsageError(
				`There is no folder ${named}. Name the folder of the archive's content with --content.`,
			);
		const state = archiveState(named ?? 'content', values.dist ?? (ARCHIVE_OUT || 'dist'));
		const { faults, size } = state;
		const told = {
			...state,
			faults: inWords(faults, language),
			isExample: state.isExample && contact.email !== ownContact,
		};
		const isPublishable = faults.length === 0 && size?.level !== 'failure';
		out(values.json ? `${json({ ...told, faults }, isPublishable)}\n` : screen(told, isPublishable));
		// Beside the run on GitHub every fault is shown, with its file.
		if (isWorkflow()) err(githubReport(told.faults));
		return isPublishable ? 0 : 1;
	},
});

function screen(
	{ letters, authorities, faults, doubtful, drafts, release, size, isExample }: ArchiveState,
	isPublishable: boolean,
): string {
	return [
		`Letters      ${letters} of ${counted(authorities, 'public body', 'public bodies')}`,
		`Gates        ${faults.length === 0 ? 'nothing would stop the build' : `${counted(faults.length, 'fault', 'faults')} would stop the build`}`,
		...listed(faults.map(faultLine)),
		`Doubts       ${doubtful.size === 0 ? 'none' : `${counted(doubtful.size, 'letter has', 'letters have')} some: settle each at the desk (npm run desk), or take it out of \`review\``}`,
		...listed([...doubtful].map(([id, rules]) => `${id}: ${rules.join(', ')}`)),
		`Unreleased   ${drafts.length === 0 ? 'none' : `${counted(drafts.length, 'draft', 'drafts')}: npm run release publishes them for good`}`,
		...listed(drafts),
		`Release      ${release ? `${release.number} of ${release.date}` : 'none yet'}`,
		`Size         ${size ? size.message : 'not built yet: npm run build'}`,
		...(isExample
			? [
					'Example      the letter that this program came with would be published as yours: begin with an empty content/ (git rm -r content)',
				]
			: []),
		'',
		letters === 0 && isPublishable
			? 'There are no letters yet. Put them into inbox/ and run npm start.'
			: verdict(
					isPublishable,
					drafts.some((id) => doubtful.has(id)),
				),
		'',
	].join('\n');
}

function verdict(isPublishable: boolean, hasDoubtfulDrafts: boolean): string {
	if (!isPublishable) return 'It cannot be published as it is.';
	if (hasDoubtfulDrafts) return 'Nothing prevents publishing it; npm run release waits for the doubts.';
	return 'Nothing prevents publishing it.';
}

/** What happened and its rule; why and what to do, `--json` and `npm run build` say at length. */
function faultLine(fault: Finding): string {
	const [happened = ''] = fault.message.split(sentenceEnd);
	return terminalReport(false)([{ ...fault, message: happened }]).trimEnd();
}

function listed(lines: readonly string[]): string[] {
	const rest = lines.length - mostNamed;
	return [...lines.slice(0, mostNamed), ...(rest > 0 ? [`… and ${rest} more`] : [])].map(
		(line) => `             ${line}`,
	);
}

function counted(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

function json({ doubtful, size, faults, ...state }: ArchiveState, publishable: boolean): string {
	return JSON.stringify(
		{
			publishable,
			...state,
			faults: jsonReport(faults),
			doubtful: Object.fromEntries(doubtful),
			size: size && { ...size },
		},
		null,
		'\t',
	);
}
