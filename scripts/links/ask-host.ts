import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as requestOpenly } from 'node:http';
import { request as requestSafely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isOwnNetwork } from './own-network.ts';

/** Milliseconds that a host has to answer. */
const patience = 20_000;
/** As many as browsers follow. */
const mostRedirects = 20;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Example: `[::1]`, the host of `http://[::1]/`. */
const brackets = /^\[|\]$/g;

/** How hosts are found, and which of their addresses are not asked. */
export interface Network {
	/** IP addresses of a host; those of an IP address are itself. Throws as `node:dns` does. */
	readonly addressesOf: (host: string) => Promise<readonly LookupAddress[]>;
	readonly isOwn: (address: string) => boolean;
}

/** The network that this machine is in. */
export const network: Network = { addressesOf: (host) => lookup(host, { all: true }), isOwn: isOwnNetwork };

/** The address leads into the machine’s own network, by itself or by way of another. */
export class OwnNetwork extends Error {}

/**
 * The status by which a page answers, after redirects. Each host is found once, its addresses are looked at, and those very
 * addresses are asked: a name that answers otherwise the second time leads nowhere else.
 *
 * @throws OwnNetwork, before anything is asked there
 * @throws Error with the `code` of `node:dns` or `node:net` where the host is not found or does not answer
 */
export async function askHost(url: string, method: 'HEAD' | 'GET', around: Network): Promise<number> {
	const signal = AbortSignal.timeout(patience);
	let place = new URL(url);
	for (let hop = 0; hop <= mostRedirects; hop++) {
		const { status, location } = await askOnce(place, { method, signal, around });
		if (!redirects.has(status) || location === undefined) return status;
		place = new URL(location, place);
	}
	throw new Error(`${url} leads from one address to the next, more than ${mostRedirects} times.`);
}

interface Question {
	readonly method: 'HEAD' | 'GET';
	readonly signal: AbortSignal;
	readonly around: Network;
}

interface Answer {
	readonly status: number;
	readonly location: string | undefined;
}

async function askOnce(place: URL, { method, signal, around }: Question): Promise<Answer> {
	const addresses = await around.addressesOf(place.hostname.replace(brackets, ''));
	if (addresses.some(({ address }) => around.isOwn(address)))
		throw new OwnNetwork(`${place.host} is in the machine’s own network.`);
	const request = place.protocol === 'https:' ? requestSafely : requestOpenly;
	return new Promise((answer, fail) => {
		const headers = { accept: '*/*', 'user-agent': 'vidpovid-links' };
		const asked = request(place, { method, headers, signal, agent: false, lookup: these(addresses) });
		asked.on('response', (response) => {
			answer({ status: response.statusCode ?? 0, location: response.headers.location });
			response.destroy();
		});
		asked.on('error', fail);
		asked.end();
	});
}

/** Finds a host at the addresses that were looked at. */
function these(addresses: readonly LookupAddress[]): LookupFunction {
	const [first] = addresses;
	return (host, { all }, tell) => {
		if (all) tell(null, [...addresses]);
		else if (first) tell(null, first.address, first.family);
		else tell(Object.assign(new Error(`${host} has no address.`), { code: 'ENODATA' }), '');
	};
}
