import type { BerValue } from './ber.ts';

/** Tags of BER that signatures and certificates use (ITU-T X.680, table 1). */
export const tags = {
	integer: 0x02,
	bitString: 0x03,
	octetString: 0x04,
	nothing: 0x05,
	objectId: 0x06,
	sequence: 0x30,
	set: 0x31,
} as const;

const utcTime = 0x17;
const generalizedTime = 0x18;

const longestText = 500;

// «20310403091500.25Z», «203104030915+0300»
const instant = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?(Z|[+-]\d{4})$/u;
// NUL, U+202E right-to-left override
const unshown = /[\p{Cc}\p{Cf}]/gu;

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** T61String is written as Windows-1251 by old Ukrainian certificates where it is not ASCII. */
const teletex = (bytes: Uint8Array) => new TextDecoder('windows-1251').decode(bytes);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const utf16 = (bytes: Uint8Array) => new TextDecoder('utf-16be').decode(bytes);

const decoders: Readonly<Record<number, (bytes: Uint8Array) => string>> = {
	12: utf8,
	18: latin,
	19: latin,
	20: teletex,
	22: latin,
	26: latin,
	30: utf16,
};

/** Tag of a value with an implicit context tag; `holds` if it contains other values. */
export function numbered(number: number, holds = true): number {
	return (holds ? 0xa0 : 0x80) | number;
}

/**
 * An object identifier in dotted form, or null.
 *
 * @example
 * objectIdOf(readBer(Uint8Array.of(0x06, 0x03, 0x55, 0x04, 0x03))) // '2.5.4.3'
 */
export function objectIdOf(value: BerValue | null | undefined): string | null {
	if (value?.tag !== tags.objectId || value.content.length === 0 || value.content.length > 40) return null;
	const numbers: bigint[] = [];
	let number = 0n;
	for (const byte of value.content) {
		number = number * 128n + BigInt(byte & 0x7f);
		if (byte < 0x80) {
			numbers.push(number);
			number = 0n;
		}
	}
	const [first = 0n, ...rest] = numbers;
	const root = first < 80n ? first / 40n : 2n;
	return [root, first - root * 40n, ...rest].join('.');
}

/** A string of any kind that names are written in, trimmed; null if the value is none or is blank. */
export function textOf(value: BerValue | null | undefined): string | null {
	const read = value && !value.children ? decoders[value.tag]?.(value.content) : undefined;
	const text = read?.toWellFormed().replace(unshown, ' ').replace(/\s+/gu, ' ').trim();
	return text ? text.slice(0, longestText) : null;
}

/** Upper-case hexadecimal of an integer, without the zero that only keeps it positive. */
export function hexOf(value: BerValue): string {
	const digits = Buffer.from(value.content).toString('hex').toUpperCase();
	return digits.length > 2 && digits.startsWith('00') ? digits.slice(2) : digits;
}

/**
 * An instant of UTCTime or GeneralizedTime as ISO 8601 in UTC, or null if it is not one.
 *
 * @example
 * // UTCTime «310403091500Z»
 * instantOf(value) // '2031-04-03T09:15:00Z'
 */
export function instantOf(value: BerValue | null | undefined): string | null {
	if (!value || value.children || (value.tag !== utcTime && value.tag !== generalizedTime)) return null;
	const written = Buffer.from(value.content).toString('latin1');
	const century = value.tag === generalizedTime ? '' : Number(written.slice(0, 2)) < 50 ? '20' : '19';
	const [, year, month, day, hour, minute, second, zone] = (century + written).match(instant) ?? [];
	if (zone === undefined) return null;
	const offset = zone === 'Z' ? '+00:00' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
	const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`);
	return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
