import type { Authority } from '#archive/letter/authority.ts';
import type { StoredAuthority } from '../letters/publishable.ts';

/** The bodies of an archive. */
export interface AuthorityRegister {
	/** The same array until a body is entered. */
	readonly all: () => readonly Authority[];
	readonly find: (id: string) => StoredAuthority | null;
	readonly enter: (id: string, body: StoredAuthority) => void;
}

/** An empty register of bodies. */
export function authorityRegister(): AuthorityRegister {
	const bodies = new Map<string, StoredAuthority>();
	let all: readonly Authority[] | null = null;
	return {
		all: () => {
			all ??= [...bodies.values()].map(({ authority }) => authority);
			return all;
		},
		find: (id) => bodies.get(id) ?? null,
		enter: (id, body) => {
			bodies.set(id, body);
			all = null;
		},
	};
}
