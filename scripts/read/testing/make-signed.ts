import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createRequire } from 'node:module';
import { gost34311 } from '../shared/cms/gost-34311.ts';
import { kupyna } from '../shared/cms/kupyna.ts';

/** Writes signatures and certificates for tests, by keys made for the project and for invented holders. */
export interface MadeKey {
	/** SubjectPublicKeyInfo, DER. */
	readonly publicKey: Buffer;
	readonly digestId: string;
	readonly signatureId: string;
	readonly digest: (bytes: Uint8Array) => Buffer;
	readonly sign: (bytes: Uint8Array) => Buffer;
}

/** A key pair of DSTU 4145, the same at each call; `spelled` is what its certificate says in place of the curve's identifier. */
export function makeDstuKey(
	digest: 'GOST 34.311' | 'Kupyna-256' = 'GOST 34.311',
	{ bits: size = 257, spelled }: { bits?: 257 | 431; spelled?: Buffer } = {},
): MadeKey {
	const jkurwa: CurveLibrary = createRequire(import.meta.url)('jkurwa/lib/curve.js');
	const key = jkurwa.std_curve(`DSTU_PB_${size}`).pkey('5EED'.repeat(15), 'hex');
	const gost = digest === 'GOST 34.311';
	const signatureId = gost ? '1.2.804.2.1.1.1.1.3.1.1' : '1.2.804.2.1.1.1.1.3.6.1.1';
	const hash = gost ? (bytes: Uint8Array) => gost34311(bytes) : (bytes: Uint8Array) => kupyna(bytes, 256);
	const curve = spelled ?? oid(`1.2.804.2.1.1.1.1.3.1.1.2.${size === 257 ? 6 : 9}`);
	return {
		publicKey: der(0x30, der(0x30, oid(signatureId), der(0x30, curve)), bits(key.pub().serialize())),
		digestId: gost ? '1.2.804.2.1.1.1.1.2.1' : '1.2.804.2.1.1.1.1.2.2.1',
		signatureId,
		digest: hash,
		sign: (bytes) => key.sign(hash(bytes), 'le'),
	};
}

/** A new key pair of RSA or ECDSA. */
export function makeNodeKey(kind: 'rsa' | 'ec'): MadeKey {
	const pair: { publicKey: KeyObject; privateKey: KeyObject } =
		kind === 'rsa'
			? generateKeyPairSync('rsa', { modulusLength: 2048 })
			: generateKeyPairSync('ec', { namedCurve: 'P-256' });
	return {
		publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }),
		digestId: '2.16.840.1.101.3.4.2.1',
		signatureId: kind === 'rsa' ? '1.2.840.113549.1.1.11' : '1.2.840.10045.4.3.2',
		digest: (bytes) => createHash('sha256').update(bytes).digest(),
		sign: (bytes) => sign('sha256', bytes, pair.privateKey),
	};
}

/** A certificate of an invented official, with an EDRPOU code and a tax number that nobody may read. */
export function makeCertificate(key: MadeKey, extraNames: readonly Buffer[] = []): Buffer {
	const names = [
		...extraNames,
		attribute('2.5.4.10', 'ВИГАДАНА МІСЬКА РАДА'),
		attribute('2.5.4.12', 'Міський голова'),
		attribute('2.5.4.3', 'ЗРАЗКОВА Олена Іванівна'),
		attribute('2.5.4.5', 'TINUA-2000000001'),
	];
	const directory = [
		der(0x30, oid('1.2.804.2.1.1.1.11.1.4.1.1'), der(0x31, der(0x13, Buffer.from('2000000001')))),
		der(0x30, oid('1.2.804.2.1.1.1.11.1.4.2.1'), der(0x31, der(0x13, Buffer.from('40000006')))),
	];
	const extensions = der(
		0x30,
		der(0x30, oid('2.5.29.14'), der(0x04, der(0x04, Buffer.from(keyId, 'hex')))),
		der(0x30, oid('2.5.29.9'), der(0x04, der(0x30, ...directory))),
	);
	const body = der(
		0x30,
		der(0xa0, der(0x02, Buffer.of(2))),
		der(0x02, Buffer.from(serial, 'hex')),
		der(0x30, oid(key.signatureId)),
		issuer,
		der(0x30, der(0x17, Buffer.from('300101000000Z')), der(0x17, Buffer.from('320101000000Z'))),
		der(0x30, ...names),
		key.publicKey,
		der(0xa3, extensions),
	);
	return der(0x30, body, der(0x30, oid(key.signatureId)), bits(key.sign(body)));
}

/** What a test may want otherwise in a signature. */
export interface MadeSignature {
	readonly key: MadeKey;
	readonly certificate?: Buffer | null;
	readonly detached?: boolean;
	/** Lengths left open and the content in pieces, as streaming signers write. */
	readonly streamed?: boolean;
	readonly withoutAttributes?: boolean;
	readonly byKeyId?: boolean;
	readonly timeStamp?: (signature: Buffer) => Buffer;
	readonly contentType?: string;
}

/** A CMS SignedData over the content. */
export function makeSigned(content: Uint8Array, wanted: MadeSignature): Buffer {
	const { key } = wanted;
	const certificate = wanted.certificate === undefined ? makeCertificate(key) : wanted.certificate;
	const type = wanted.contentType ?? '1.2.840.113549.1.7.1';
	const attributes = Buffer.concat([
		signedAttribute('1.2.840.113549.1.9.3', oid(type)),
		signedAttribute('1.2.840.113549.1.9.5', der(0x17, Buffer.from('310403091500Z'))),
		signedAttribute('1.2.840.113549.1.9.4', der(0x04, key.digest(content))),
	]);
	const signature = key.sign(wanted.withoutAttributes ? content : der(0x31, attributes));
	const stamp = wanted.timeStamp?.(signature);
	const signer = der(
		0x30,
		der(0x02, Buffer.of(1)),
		wanted.byKeyId
			? der(0x80, Buffer.from(keyId, 'hex'))
			: der(0x30, issuer, der(0x02, Buffer.from(serial, 'hex'))),
		der(0x30, oid(key.digestId)),
		...(wanted.withoutAttributes ? [] : [der(0xa0, attributes)]),
		der(0x30, oid(key.signatureId)),
		der(0x04, signature),
		...(stamp ? [der(0xa1, signedAttribute('1.2.840.113549.1.9.16.2.14', stamp))] : []),
	);
	const open = wanted.streamed ? openEnded : der;
	const pieces = wanted.streamed ? [...cutUp(content)].map((piece) => der(0x04, piece)) : [];
	const octets = wanted.streamed ? openEnded(0x24, ...pieces) : der(0x04, Buffer.from(content));
	const data = open(
		0x30,
		der(0x02, Buffer.of(1)),
		der(0x31, der(0x30, oid(key.digestId))),
		open(0x30, oid(type), ...(wanted.detached ? [] : [open(0xa0, octets)])),
		...(certificate ? [der(0xa0, certificate)] : []),
		der(0x31, signer),
	);
	return open(0x30, oid('1.2.840.113549.1.7.2'), open(0xa0, data));
}

/** A time stamp token over these bytes, of 3 April 2031, 09:16:07. */
export function makeTimeStamp(stamped: Uint8Array, key: MadeKey): Buffer {
	const imprint = der(0x30, der(0x30, oid(key.digestId)), der(0x04, key.digest(stamped)));
	const time = der(0x18, Buffer.from('20310403091607.5Z'));
	const info = der(0x30, der(0x02, Buffer.of(1)), oid('1.2.3'), imprint, der(0x02, Buffer.of(7)), time);
	return makeSigned(info, { key, contentType: '1.2.840.113549.1.9.16.1.4' });
}

/** A value in DER. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
	const content = Buffer.concat(parts);
	const { length } = content;
	const head =
		length < 0x80
			? [length]
			: length < 0x100
				? [0x81, length]
				: [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
	return Buffer.concat([Buffer.of(tag, ...head), content]);
}

/** An object identifier in DER. */
export function oid(dotted: string): Buffer {
	const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
	const bytes = [first * 40 + second, ...rest].flatMap((number) => {
		const septets = [number & 0x7f];
		for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
			septets.unshift((left & 0x7f) | 0x80);
		return septets;
	});
	return der(0x06, Buffer.from(bytes));
}

/** An attribute of a name, in UTF-8. */
export function attribute(id: string, text: string): Buffer {
	return der(0x31, der(0x30, oid(id), der(0x0c, Buffer.from(text))));
}

function signedAttribute(id: string, value: Buffer): Buffer {
	return der(0x30, oid(id), der(0x31, value));
}

function openEnded(tag: number, ...parts: readonly Uint8Array[]): Buffer {
	return Buffer.concat([Buffer.of(tag, 0x80), ...parts, Buffer.of(0, 0)]);
}

function* cutUp(bytes: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += 40) yield bytes.subarray(at, at + 40);
}

function bits(bytes: Uint8Array): Buffer {
	return der(0x03, Buffer.of(0), bytes);
}

interface CurveLibrary {
	std_curve(name: string): {
		pkey(
			key: string,
			format: 'hex',
		): { sign(hash: Buffer, format: 'le'): Buffer; pub(): { serialize(): Buffer } };
	};
}

const issuer = der(
	0x30,
	attribute('2.5.4.10', 'Вигаданий надавач'),
	attribute('2.5.4.3', 'Вигаданий надавач довірчих послуг'),
);
const serial = '00C0FFEE0000000000000000000000000001';
const keyId = 'aa'.repeat(32);
