import { isDeepStrictEqual } from 'node:util';
import { type Request, requestSchema } from '#archive/letter/request.ts';
import { isSameRequest } from './is-same-request.ts';
import { mergeRequests } from './merge-requests.ts';

/** What a request became by what a source says about it. */
interface MergedRequest {
	readonly now: Request;
	/** The id under which it stood before, where that is another. */
	readonly moved: string | null;
}

/** The requests of an archive. */
export interface RequestRegister {
	readonly all: () => Request[];
	/** @param moved the id under which it stood before, where that is another */
	readonly enter: (id: string, request: Request, moved?: string | null) => void;
	/**
	 * What a request becomes by what a source says about it; one that is there keeps what the source does not say.
	 *
	 * @param published what may be said about it
	 * @returns null if nothing is new
	 */
	readonly merged: (request: Request, published: (request: Request) => Request) => MergedRequest | null;
}

/** An empty register of requests. */
export function requestRegister(): RequestRegister {
	const requests = new Map<string, Request>();
	return {
		all: () => [...requests.values()],
		enter: (id, request, moved = null) => {
			if (moved !== null) requests.delete(moved);
			requests.set(id, request);
		},
		merged: (request, published) => {
			const before =
				requests.get(request.id) ?? [...requests.values()].find((one) => isSameRequest(one, request));
			const now = requestSchema.parse(published(before ? mergeRequests(before, request) : request));
			if (isDeepStrictEqual(now, before)) return null;
			return { now, moved: before && before.id !== now.id ? before.id : null };
		},
	};
}
