import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Something that a person, an editor or git does to a content folder. */
export type Deed = (content: string) => void;

/** What to do to a file, by its path from the content folder. */
export const put =
	(path: string, bytes: string | Uint8Array): Deed =>
	(content) => {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), bytes);
	};

/** Replaces words in a file; fails if they are not there, so that no edit does nothing. */
export const swap = (path: string, was: string | RegExp, now: string): Deed =>
	change(path, (text) => text.replace(was, () => now));

export const append = (path: string, words: string): Deed => change(path, (text) => text + words);

export const prepend = (path: string, words: string): Deed => change(path, (text) => words + text);

/** Keeps a part of a file’s lines. */
export const lines = (path: string, keep: (all: string[]) => string[]): Deed =>
	change(path, (text) => `${keep(text.split('\n').slice(0, -1)).join('\n')}\n`);

export const recode =
	(path: string, encode: (text: string) => Uint8Array): Deed =>
	(content) =>
		writeFileSync(join(content, path), encode(readFileSync(join(content, path), 'utf8')));

export const remove =
	(path: string): Deed =>
	(content) =>
		rmSync(join(content, path), { recursive: true });

export const move =
	(from: string, to: string): Deed =>
	(content) => {
		mkdirSync(dirname(join(content, to)), { recursive: true });
		renameSync(join(content, from), join(content, to));
	};

export const copy =
	(from: string, to: string): Deed =>
	(content) =>
		cpSync(join(content, from), join(content, to), { recursive: true });

export const link =
	(path: string, target: string): Deed =>
	(content) =>
		symlinkSync(target, join(content, path));

/** A file, or a folder with a file in it, whose name is in code page 866. */
export const nameless =
	(folder: string, ending: string): Deed =>
	(content) => {
		const name = Buffer.from([
			...Buffer.from(`${join(content, folder)}/`),
			0x8b,
			0xa8,
			...Buffer.from(ending),
		]);
		if (ending === '') mkdirSync(name);
		else writeFileSync(name, 'Так.\n');
	};

/** A pipe, which waits for ever for whoever reads it. */
export const pipe =
	(path: string): Deed =>
	(content) => {
		rmSync(join(content, path));
		execFileSync('mkfifo', [join(content, path)]);
	};

export const both =
	(...deeds: Deed[]): Deed =>
	(content) => {
		for (const deed of deeds) deed(content);
	};

function change(path: string, edit: (text: string) => string): Deed {
	return (content) => {
		const text = readFileSync(join(content, path), 'utf8');
		const next = edit(text);
		if (next === text) throw new Error(`nothing was changed in ${path}`);
		writeFileSync(join(content, path), next);
	};
}
