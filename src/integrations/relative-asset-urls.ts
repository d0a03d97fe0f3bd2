import type { Plugin } from 'vite';

/** Example: `url(/_astro/source-serif-4.B1g8.woff2)`, as Vite writes it into a stylesheet of the same folder. */
const rootAbsoluteAsset = /url\((["']?)\/_astro\//g;

/**
 * Makes stylesheets name their fonts relative to themselves, so that one build serves a domain's root, a project path
 * and a folder on disk. Vite has `renderBuiltUrl` for this, but does not ask it for stylesheets imported with `?url`.
 */
export function relativeAssetUrls(): Plugin {
	return {
		name: 'relative-asset-urls',
		apply: 'build',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type === 'asset' && file.fileName.endsWith('.css')) {
					file.source = file.source.toString().replace(rootAbsoluteAsset, 'url($1');
				}
			}
		},
	};
}
