/**
 * Program: indexes the letter pages of the site folder named by its argument, and prints how many they were. It runs in
 * a process of its own (see build-search-index.ts), with its command line as its whole interface.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Letter pages, `letters/<authority>/<year>/<index-slug>.html`; registers, versions and other pages are not searched. */
const LETTER_PAGES = 'letters/*/*/*.html';

/** Pagefind's own interfaces, which this site does not use: 300 KB, and their translators' e-mails. */
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
	`pagefind-${name}.js`,
	`pagefind-${name}.css`,
]);

const [siteFolder = '.'] = process.argv.slice(2);
try {
	// Pagefind knows no Ukrainian grammar; naming the one language keeps it from making an index a language.
	const { index, errors } = await createIndex({ forceLanguage: 'uk' });
	if (!index) throw new Error(errors.join('; '));
	const added = await index.addDirectory({ path: siteFolder, glob: LETTER_PAGES });
	const outputPath = path.join(siteFolder, 'pagefind');
	const written = await index.writeFiles({ outputPath });
	for (const file of UNUSED) rmSync(path.join(outputPath, file), { force: true });
	const faults = [...added.errors, ...written.errors];
	if (faults.length > 0) throw new Error(faults.join('; '));
	process.stdout.write(String(added.page_count));
} finally {
	await close();
}
