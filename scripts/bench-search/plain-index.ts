/** Program: indexes the letter pages of the site folder named by its argument with Pagefind as it is, to compare with. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const [siteFolder = '.'] = process.argv.slice(2);
try {
	const { index, errors } = await createIndex({ forceLanguage: 'uk' });
	if (!index) throw new Error(errors.join('; '));
	await index.addDirectory({ path: siteFolder, glob: 'letters/*/*/*.html' });
	await index.writeFiles({ outputPath: join(siteFolder, 'pagefind') });
} finally {
	await close();
}
