import type { LinkCheck } from '#archive/letter/link-check.ts';
import { askHost, type Network, OwnNetwork } from './ask-host.ts';

/** Answers that say that a page is gone for good, or was never there. */
const gone: ReadonlySet<number> = new Set([404, 410]);
/** Some hosts do not answer HEAD. */
const asksOtherwise: ReadonlySet<number> = new Set([400, 403, 404, 405, 501]);
/** Error codes for a host that no longer exists. */
const noHost: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NODATA']);

/**
 * Looks whether an address still answers. A host that cannot be reached today, or turns programs away, is no dead one.
 *
 * @returns `dead` where the page or its host is gone, `own` where it leads into the machine’s own network, which is not asked
 */
export async function lookAtLink(url: string, network: Network): Promise<LinkCheck['state'] | 'own'> {
	try {
		const head = await askHost(url, 'HEAD', network);
		const status = asksOtherwise.has(head) ? await askHost(url, 'GET', network) : head;
		if (gone.has(status)) return 'dead';
		return status < 400 ? 'alive' : 'unsure';
	} catch (error) {
		if (error instanceof OwnNetwork) return 'own';
		const { code } = error as { code?: string };
		return noHost.has(code ?? '') ? 'dead' : 'unsure';
	}
}
