import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Access control: what a desk requires of every request. */
export interface Door {
	/** Host and port as an address has them, `127.0.0.1:4400`. */
	readonly host: string;
	/** Random; whoever has it is the person at this machine. */
	readonly key: string;
}

/** The parts of a request that are checked. */
export interface Caller {
	readonly method: string;
	readonly headers: IncomingHttpHeaders;
}

/**
 * Why a request is not let in, as an HTTP status; null if it is.
 *
 * A page of another site can make a browser send requests here, also under a name of its own that leads to 127.0.0.1 (DNS
 * rebinding): the host must be the address itself, whatever may write must come from the desk’s own page, and the key is
 * required of all (OWASP, Cross-Site Request Forgery Prevention).
 *
 * @example
 * refusalAt({ host: '127.0.0.1:4400', key }, { method: 'GET', headers: { host: 'evil.example' } }) // 421
 */
export function refusalAt(door: Door, { method, headers }: Caller): 401 | 403 | 421 | null {
	if (headers.host !== door.host) return 421;
	const isReading = method === 'GET' || method === 'HEAD';
	const { origin } = headers;
	if (origin === undefined ? !isReading : origin !== `http://${door.host}`) return 403;
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
	return holdsKey(door, keyOf(headers, door)) ? null : 401;
}

/** Whether the key is right, in constant time. */
export function holdsKey({ key }: Door, given: string): boolean {
	const [expected, found] = [Buffer.from(key), Buffer.from(given)];
	return expected.length === found.length && timingSafeEqual(expected, found);
}

/** The cookie in which a browser keeps the key: ports share cookies, so its name contains the port. */
export function keyCookie({ host, key }: Door): string {
	return `${cookieName(host)}=${key}; HttpOnly; SameSite=Strict; Path=/`;
}

function keyOf({ cookie = '' }: IncomingHttpHeaders, { host }: Door): string {
	const name = `${cookieName(host)}=`;
	const own = cookie.split(';').find((one) => one.trim().startsWith(name));
	return own?.trim().slice(name.length) ?? '';
}

function cookieName(host: string): string {
	return `desk-${host.slice(host.lastIndexOf(':') + 1)}`;
}
