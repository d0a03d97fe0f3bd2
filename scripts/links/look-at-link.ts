import type { LinkCheck } from '#archive/letter/link-check.ts';

/** Milliseconds that a host has to answer. */
const patience = 20_000;
/** Answers that say that a page is gone for good, or was never there. */
const gone: ReadonlySet<number> = new Set([404, 410]);
/** Some hosts answer no HEAD. */
const asksOtherwise: ReadonlySet<number> = new Set([400, 403, 404, 405, 501]);
/** Names of errors of a host that is no more. */
const noHost: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_NODATA']);

/**
 * Looks whether an address still answers. A host that cannot be reached today, or turns programs away, is no dead one.
 *
 * @returns `dead` where the page or its host is gone
 */
export async function lookAtLink(url: string): Promise<LinkCheck['state']> {
	try {
		const head = await ask(url, 'HEAD');
		const status = asksOtherwise.has(head) ? await ask(url, 'GET') : head;
		if (gone.has(status)) return 'dead';
		return status < 400 ? 'alive' : 'unsure';
	} catch (error) {
		const { cause } = error as { cause?: { code?: string } };
		return noHost.has(cause?.code ?? '') ? 'dead' : 'unsure';
	}
}

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<number> {
	const response = await fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(patience) });
	await response.body?.cancel();
	return response.status;
}
