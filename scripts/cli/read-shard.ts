import { type Shard, shardIn } from '#store/shards/shard.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads an option that names one of several parts, `i/n`.
 *
 * @param option its name
 * @throws UsageError if it has another form, or there is no such part
 * @example
 * readShard('part', '2/8') // { number: 2, of: 8 }
 */
export function readShard(option: string, text: string): Shard {
	const shard = shardIn(text);
	if (!shard) throw new UsageError(`--${option}: give i/n with i from 1 to n, such as 2/8.`);
	return shard;
}
