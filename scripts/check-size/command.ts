import { commandLine } from '../cli/command-line.ts';
import { isWorkflow } from '../cli/report/is-workflow.ts';
import { UsageError } from '../cli/usage-error.ts';
import { folderSize } from './folder-size.ts';
import { overLimits } from './hosts.ts';
import { sizeVerdict } from './size-verdict.ts';
import { whatMayGo } from './what-may-go.ts';

/** `npm run check:size`: warns where the built site nears the limit of GitHub Pages, fails where it passes it; names other hosts that would not take it, and what may be left out. */
export const checkSizeCommand = commandLine({
	name: 'check:size',
	options: {},
	run: ({ positionals: [folder = process.env['ARCHIVE_OUT'] || 'dist'] }, { out, err }) => {
		const size = measured(folder);
		const { level, message } = sizeVerdict(size);
		// GitHub shows a line that begins so beside the run.
		const mark = isWorkflow() && level !== 'fine' ? `::${level === 'failure' ? 'error' : 'warning'}::` : '';
		(level === 'fine' ? out : err)(`${mark}${message}\n`);
		for (const sentence of [...overLimits(size), ...whatMayGo(size)]) out(`${sentence}\n`);
		return level === 'failure' ? 1 : 0;
	},
});

function measured(folder: string): ReturnType<typeof folderSize> {
	try {
		return folderSize(folder);
	} catch (error) {
		throw new UsageError(
			`${folder} cannot be measured: ${(error as Error).message}. Build the site first: npm run build.`,
			{ cause: error },
		);
	}
}
