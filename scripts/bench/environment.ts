import { cpus, release, totalmem, type } from 'node:os';

/** The machine and programs that a measurement was made with. */
export interface Environment {
	readonly cpu: string;
	readonly cores: number;
	/** In GB (10^9 bytes). */
	readonly memory: number;
	readonly system: string;
	readonly node: string;
}

/** Tells what this measurement is made with. */
export function environment(): Environment {
	const cores = cpus();
	return {
		cpu: cores[0]?.model.trim() ?? 'unknown',
		cores: cores.length,
		memory: Math.round(totalmem() / 1e8) / 10,
		system: `${type()} ${release()}`,
		node: process.version,
	};
}
