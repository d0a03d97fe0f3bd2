import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Shard, shardIn } from '#store/shards/shard.ts';

/** What the folder of a part says about it. */
export interface PartMark {
	readonly part: Shard;
	/** Whether its build came to its end. */
	readonly isDone: boolean;
}

const file = 'part.json';

/** Null if a folder is none of a part. */
export function readPartMark(folder: string): PartMark | null {
	try {
		const { part, done } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
		const shard = shardIn(String(part));
		return shard && { part: shard, isDone: done === true };
	} catch {
		return null;
	}
}

/** Writes it, into a folder that need not be there. */
export function writePartMark(folder: string, { part, isDone }: PartMark): void {
	mkdirSync(folder, { recursive: true });
	const text = JSON.stringify({ part: `${part.number}/${part.of}`, done: isDone });
	writeFileSync(join(folder, file), `${text}\n`);
}
