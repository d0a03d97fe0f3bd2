import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { type Authority, authoritySchema } from '../../archive/letter/authority.ts';

/** The public bodies of a folder; none where the folder is missing. @throws Error naming the file that is no body's. */
export function readAuthorities(folder: string): Authority[] {
	return markdownFiles(folder).map((file) => {
		const filePath = path.join(folder, file);
		// The options object keeps gray-matter from caching, and so from sharing one parse between two readers.
		const parsed = authoritySchema.safeParse(matter(readFileSync(filePath, 'utf8'), {}).data);
		if (parsed.success) return parsed.data;
		const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
		throw new Error(
			`${filePath} does not describe a public body: ${faults.join('; ')}. Correct its front matter.`,
		);
	});
}

function markdownFiles(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((file) => file.endsWith('.md') && !file.startsWith('.'))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
