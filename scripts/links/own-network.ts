import { BlockList, isIPv6 } from 'node:net';

/**
 * Addresses of IPv4 that lead to the machine itself, into its network, or to nobody in particular: the blocks of
 * https://www.iana.org/assignments/iana-ipv4-special-registry that are not reachable from everywhere, and multicast.
 */
const ownBlocks = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const;
/** The same of IPv6 (https://www.iana.org/assignments/iana-ipv6-special-registry): loopback, unique local, link-local, and what leads to IPv4 by a name of its own. */
const ownBlocks6 = [
	['::', 96],
	['64:ff9b:1::', 48],
	['2001::', 32],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
] as const;

const own = new BlockList();
for (const [block, bits] of ownBlocks) {
	own.addSubnet(block, bits, 'ipv4');
	// Networks of IPv6 alone reach IPv4 by this prefix (RFC 6052).
	own.addSubnet(`64:ff9b::${block}`, 96 + bits, 'ipv6');
}
for (const [block, bits] of ownBlocks6) own.addSubnet(block, bits, 'ipv6');

/**
 * Whether an IP address is one of the machine’s own network. What a letter names is never asked there: routers, printers and
 * the services of a cloud answer whoever asks from within.
 *
 * @example
 * isOwnNetwork('192.168.0.1') // true
 * isOwnNetwork('::ffff:7f00:1') // true
 */
export function isOwnNetwork(address: string): boolean {
	return own.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
