import { tellMirror } from './mirror-line.ts';
import { startOffline } from './offline.ts';
import type { ReaderBuild } from './reader-build.ts';

// What every page does if scripts can run, published as `reader.js`: a copy says that it is one, and pages that
// were visited stay on the device.

declare const build: ReaderBuild;
declare global {
	/** True in a package whose reading program serves the pages (a ZIM): it must not start a service worker. */
	var packagedArchive: boolean | undefined;
}

const words = build.words[document.documentElement.lang];
const root = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);
if (words) {
	tellMirror(document, build, words.mirror);
	if (build.offline && !globalThis.packagedArchive) startOffline(root, words.offline);
}
