import { tellMirror } from './mirror-line.ts';
import { startOffline } from './offline.ts';
import type { ReaderBuild } from './reader-build.ts';

// What every page does where it can run scripts, published as `reader.js`: a copy says that it is one, and pages that
// were visited stay on the device.

declare const build: ReaderBuild;

const words = build.words[document.documentElement.lang];
const root = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);
if (words) {
	tellMirror(document, build, words.mirror);
	if (build.offline) startOffline(root, words.offline);
}
