/** `npm run check:size -- [FOLDER]`: warns where the built site nears the limit of GitHub Pages, fails where it passes it. */
import { folderSize } from './check-size/folder-size.ts';
import { sizeVerdict } from './check-size/size-verdict.ts';

const [folder = 'dist'] = process.argv.slice(2);
try {
	const { level, message } = sizeVerdict(folderSize(folder));
	// GitHub shows a line that begins so beside the run.
	const mark =
		process.env['GITHUB_ACTIONS'] && level !== 'fine'
			? `::${level === 'failure' ? 'error' : 'warning'}::`
			: '';
	(level === 'fine' ? console.log : console.error)(`${mark}${message}`);
	process.exitCode = level === 'failure' ? 1 : 0;
} catch (error) {
	console.error(
		`${folder} cannot be measured: ${(error as Error).message}. Build the site first: npm run build.`,
	);
	process.exitCode = 2;
}
