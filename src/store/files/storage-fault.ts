const again = 'and run the command again.';
const noRight = (folder: string): [string, string] => [
	`This account may not write in ${folder}`,
	`Give it the right to write there, in all its files and folders, ${again}`,
];
/** What a system error means to a person: what happened, and what to do (errno(3)). */
const faults: ReadonlyMap<string, (folder: string) => [string, string]> = new Map([
	[
		'ENOSPC',
		(folder) => [`No space is left on the device that holds ${folder}`, `Make room there, ${again}`],
	],
	['EDQUOT', (folder) => [`The disk quota is used up where ${folder} lies`, `Make room there, ${again}`]],
	[
		'EROFS',
		(folder) => [
			`${folder} lies on a read-only file system`,
			`Mount it for writing, or name another folder with --content, ${again}`,
		],
	],
	['EACCES', noRight],
	['EPERM', noRight],
	[
		'EIO',
		(folder) => [
			`The device that holds ${folder} fails`,
			`Check it, bring back from a copy what it lost, ${again}`,
		],
	],
]);

/** The disk cannot be written to: exit code 1, and no further letter is tried. The message is for a person. */
export class StorageFault extends Error {
	override readonly name: string = 'StorageFault';
}

/** One place of the content cannot be written to: what belongs there fails, and nothing else. */
export class PlaceFault extends StorageFault {
	override readonly name = 'PlaceFault';
}

/**
 * Runs something that writes, at once or until its promise settles, and says in one line why the disk refused.
 *
 * @param folder that is written into, for the message
 * @param state a sentence that says what became of the work in hand
 * @throws StorageFault if the disk is full, read-only or somebody else's; any other error as it is
 */
export function onStorage<T>(folder: string, state: string, write: () => T): T {
	const refuse = (error: unknown): never => {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const fault = faults.get(code);
		if (fault === undefined) throw error;
		const [what, remedy] = fault(folder);
		throw new StorageFault(`${what} (${code}). ${state} ${remedy}`, { cause: error });
	};
	try {
		const written = write();
		return written instanceof Promise ? (written.catch(refuse) as T) : written;
	} catch (error) {
		return refuse(error);
	}
}
