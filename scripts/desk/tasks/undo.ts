import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type BeforeImages, changesOf } from '#store/changes/before-images.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { contentPaths } from '#store/content-paths.ts';
import { atomicWrite } from '#store/files/atomic-write.ts';
import { NotDone } from '../../cli/not-done.ts';
import type { Undone } from '../contract/undone.ts';

/** The undoable steps at a desk, the last first. */
export interface Undo {
	/**
	 * Does something that changes content and files next to sources, so that it can be undone as a whole.
	 *
	 * @param what the action’s name, for the person
	 * @param beside files besides the content that it may change
	 */
	readonly record: <Done>(
		what: string,
		beside: readonly string[],
		work: () => Promise<Done>,
	) => Promise<Done>;
	/** Takes the last thing back. @throws NotDone if there is none, or files have changed since */
	readonly back: () => Undone;
	/** The name of the step that `back` would undo, or null. */
	readonly next: () => string | null;
	/** Forgets all: what was released stays. */
	readonly forget: () => void;
}

interface Step {
	readonly what: string;
	/** Files of the content. */
	readonly content: BeforeImages;
	/** Files beside sources. */
	readonly beside: ReadonlyMap<string, FileStates>;
}

interface FileStates {
	readonly before: Buffer | null;
	readonly after: Buffer | null;
}

/** Maximum number of steps. */
const most = 50;

/** Opens an empty history. */
export function openUndo(content: string): Undo {
	const steps: Step[] = [];
	return {
		record: async (what, beside, work) => {
			const before = beside.map((path) => [path, bytesOf(path)] as const);
			const noted = changesOf(content);
			let isDone = false;
			try {
				const done = await work();
				isDone = true;
				return done;
			} finally {
				const images = noted.end();
				const files = new Map(before.map(([path, bytes]) => [path, { before: bytes, after: bytesOf(path) }]));
				const isChanged = [...files.values()].some((one) => !isSame(one.before, one.after));
				// What failed half-way left the content as it was; a file beside the source that it wrote goes back by itself.
				if (!isDone && images.size === 0) restore(files);
				else if (images.size > 0 || isChanged) steps.push({ what, content: images, beside: files });
				if (steps.length > most) steps.shift();
			}
		},
		back: () => {
			const step = steps.pop();
			if (!step) throw new NotDone('There is nothing to take back.');
			const isAsLeft = [...step.beside].every(([path, { after }]) => isSame(bytesOf(path), after));
			const isContent = [...step.content].every(([path, { after }]) => isSame(bytesOf(path), after));
			if (!isAsLeft || !isContent)
				throw new NotDone('The files have changed since, so that this cannot be taken back.');
			changeContent(content, (changes) => {
				for (const [path, { before }] of step.content)
					if (before === null) changes.remove(path);
					else changes.write(path, before);
			});
			restore(step.beside);
			return { what: step.what, ...lettersOf(content, step.content) };
		},
		next: () => steps.at(-1)?.what ?? null,
		forget: () => {
			steps.length = 0;
		},
	};
}

/** Which letters a step had added, and which it had taken away. */
function lettersOf(content: string, images: BeforeImages): Pick<Undone, 'gone' | 'back'> {
	const { letters } = contentPaths(resolve(content));
	const ids = (isOf: (file: FileStates) => boolean) =>
		[...images].flatMap(([path, file]) => {
			const place = relative(letters, path).split(sep).join('/');
			return isOf(file) && place.endsWith('.md') && !place.startsWith('..') ? [place.slice(0, -3)] : [];
		});
	return {
		gone: ids(({ before, after }) => before === null && after !== null),
		back: ids(({ before, after }) => before !== null && after === null),
	};
}

function restore(files: ReadonlyMap<string, FileStates>): void {
	for (const [path, { before, after }] of files) {
		if (isSame(before, after)) continue;
		if (before === null) rmSync(path, { force: true });
		else atomicWrite(dirname(path), path, before);
	}
}

function bytesOf(path: string): Buffer | null {
	return existsSync(path) ? readFileSync(path) : null;
}

function isSame(a: Buffer | null, b: Buffer | null): boolean {
	return a === null || b === null ? a === b : a.equals(b);
}
