import { resolve } from 'node:path';
import { defineConfig, logHandlers } from 'astro/config';
import { contentFolder } from '#store/content-folder.ts';
import { contentPaths } from '#store/content-paths.ts';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';
import { siteCache } from './scripts/build/site-cache.ts';
import { tellLongStep, tellSteps } from './scripts/build/tell-steps.ts';
import { inLanguage } from './scripts/cli/language/in-language.ts';
import { refuseUnsound } from './scripts/ledger/refuse-unsound.ts';
import { accentColour } from './src/integrations/accent-colour.ts';
import { archiveModules } from './src/integrations/archive-modules.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { countsGate } from './src/integrations/counts-gate.ts';
import { domainByNode } from './src/integrations/domain-by-node.ts';
import { englishNamesModule } from './src/integrations/english-names.ts';
import { failInWords } from './src/integrations/fail-in-words.ts';
import { handedFiles } from './src/integrations/handed-files.ts';
import { leakGate } from './src/integrations/leak-gate/leak-gate.ts';
import { tellPagesMade } from './src/integrations/leak-gate/tell-pages-made.ts';
import { leanHeap } from './src/integrations/lean-heap.ts';
import { letterCompanionFiles } from './src/integrations/letter-companions/letter-companions.ts';
import { letterSources } from './src/integrations/letter-sources.ts';
import { letterThread } from './src/integrations/letter-thread/letter-thread.ts';
import { letterVersions } from './src/integrations/letter-versions.ts';
import { listedContent } from './src/integrations/listed-content.ts';
import { markFile } from './src/integrations/mark-file.ts';
import { astroParts, noteParts } from './src/integrations/note-parts.ts';
import { offlineReading } from './src/integrations/offline/offline.ts';
import { partAlone } from './src/integrations/part-alone.ts';
import { relativeAssetUrls } from './src/integrations/relative-asset-urls.ts';
import { searchIndex } from './src/integrations/search-index/search-index.ts';
import { searchStartModule } from './src/integrations/search-start-module.ts';
import { sourceCopies } from './src/integrations/source-copies.ts';
import { settings } from './src/site/settings.ts';

const outDir = resolve(process.env.ARCHIVE_OUT ?? 'dist');
const said = inLanguage(process.env.ARCHIVE_LANGUAGE ?? 'en');
/** Progress for a person: in a log it is noise. */
const tell = (message) => {
	if (process.stdout.isTTY) process.stdout.write(`${said(message)}\n`);
};

export default defineConfig({
	site: settings.url,
	outDir,
	// Two archives built from one checkout must not share what their builds keep.
	cacheDir: process.env.ARCHIVE_CACHE ?? siteCache(contentFolder, outDir),
	trailingSlash: 'ignore',
	// `preserve` is `file` for every page but a language's home, which must answer at its folder (/en/).
	build: { format: 'preserve', concurrency: 32 },
	prerenderConflictBehavior: 'error',
	markdown: { syntaxHighlight: false },
	// In this order: the content is looked through before; the last gates read everything that will be published, the search index included.
	integrations: [
		tellSteps(tell),
		astroParts(),
		partAlone(contentFolder),
		contentGate(() => refuseUnsound(contentFolder)),
		listedContent(contentFolder),
		handedFiles(contentFolder),
		markFile(settings),
		letterThread(),
		letterSources(contentPaths(contentFolder).letters),
		sourceCopies(contentFolder, settings.sources),
		letterVersions({ contentFolder, url: settings.url }),
		letterCompanionFiles(contentFolder, settings),
		tellPagesMade(),
		searchIndex(),
		// They need a whole site.
		...(lettersOfPart(contentFolder)
			? []
			: [offlineReading(settings), countsGate({ contentFolder, url: settings.url })]),
		leanHeap(),
		leakGate({
			config: settings,
			contentFolder,
			readerOfCopies: resolve('scripts/read/copy/text-of-copy.ts'),
		}),
	]
		.map(noteParts)
		.map(tellLongStep(tell))
		.map(failInWords(said)),
	compressHTML: 'jsx',
	// Letters' pages that are the same as in the build before are taken from it (src/site/letter-page-key.ts).
	experimental: { incrementalBuild: true },
	devToolbar: { enabled: false },
	// Astro has a line for each page, in English; a preview tells what it does.
	...(process.argv.includes('build') ? { logger: logHandlers.console({ level: 'warn' }) } : {}),
	vite: {
		resolve: { alias: archiveModules(settings) },
		css: { postcss: { plugins: [accentColour(settings)] } },
		build: {
			// Scripts are files (src/components/page-script.astro): one inside a page needs its hash in the page’s policy.
			assetsInlineLimit: 0,
		},
		plugins: [domainByNode(), relativeAssetUrls(), englishNamesModule(settings), searchStartModule()],
		// Astro’s workers, which scripts of pages are, are bundled apart.
		worker: { plugins: () => [englishNamesModule(settings)] },
	},
});
