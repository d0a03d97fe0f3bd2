import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve } from 'node:path';

/**
 * What some work does to the disk below a folder, in order: «write letters/a.md», «flush letters», «rename 1 to letters/a.md».
 * A file is told by its path from the folder, which is «.» itself; flushing many at once is in the order in which it
 * was begun.
 */
export async function writesOf(folder: string, work: () => unknown): Promise<string[]> {
	const { fsync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, rmdirSync, writeFileSync } = fs;
	const real = { fsync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, rmdirSync, writeFileSync };
	const done: string[] = [];
	const opened = new Map<unknown, string>();
	const name = (place: unknown) =>
		opened.get(place) ?? (relative(folder, resolve(String(place))).replaceAll('\\', '/') || '.');
	const note = (said: string) => {
		if (!said.includes('..')) done.push(said);
	};
	Object.assign(fs, {
		openSync: (path: string, flags?: string, mode?: number) => {
			const file = real.openSync(path, flags ?? 'r', mode);
			opened.set(file, name(path));
			return file;
		},
		mkdirSync: (path: string, options?: { recursive: true }) => {
			if (!fs.existsSync(path)) note(`make ${name(path)}`);
			return real.mkdirSync(path, options);
		},
		writeFileSync: (place: string | number, bytes: string) => {
			note(`write ${name(place)}`);
			real.writeFileSync(place, bytes);
		},
		fsyncSync: (file: number) => {
			note(`flush ${name(file)}`);
			real.fsyncSync(file);
		},
		fsync: (file: number, then: fs.NoParamCallback) => {
			note(`flush ${name(file)}`);
			real.fsync(file, then);
		},
		renameSync: (from: string, to: string) => {
			note(`rename ${name(from)} to ${name(to)}`);
			real.renameSync(from, to);
		},
		rmSync: (path: string, options?: fs.RmOptions) => {
			if (fs.existsSync(path)) note(`remove ${name(path)}`);
			real.rmSync(path, options);
		},
		rmdirSync: (path: string) => {
			note(`remove ${name(path)}`);
			real.rmdirSync(path);
		},
	});
	syncBuiltinESMExports();
	try {
		await work();
	} finally {
		Object.assign(fs, real);
		syncBuiltinESMExports();
	}
	return done;
}
