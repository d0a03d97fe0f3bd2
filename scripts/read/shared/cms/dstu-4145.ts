import { createRequire } from 'node:module';
import { objectIdOf, tags } from './asn1-values.ts';
import { type BerValue, childOf } from './ber.ts';

const curveNames = ['DSTU_PB_257', 'DSTU_PB_431'] as const;

/** Curves of DSTU 4145-2002, annex Г: by identifier, and as certificates spell them out (field, a, b, order, base), hexadecimal. */
const knownCurves: Readonly<Record<CurveName, { id: string; bits: number; spelled: string }>> = {
	DSTU_PB_257: {
		id: '1.2.804.2.1.1.1.1.3.1.1.2.6',
		bits: 257,
		spelled: [
			'30070202010102010c020100',
			'042110bee3db6aea9e1f86578c45c12594ff942394a7d738f9187e6515017294f4ce01',
			'022100800000000000000000000000000000006759213af182e987d3e17714907d470d',
			'0421b60fd2d8dce8a93423c6101bca91c47a007e6c300b26cd556c9b0e7d20ef292a00',
		].join(''),
	},
	DSTU_PB_431: {
		id: '1.2.804.2.1.1.1.1.3.1.1.2.9',
		bits: 431,
		spelled: [
			'300f020201af3009020101020103020105020101',
			'0436f3ca40c669a4da173149ca12c32dae186b53ac6bc6365997deaeae8ad2d888f9bfd53401694ef9c4273d8cfe6dc28f706a0f4910ce03',
			'02363fffffffffffffffffffffffffffffffffffffffffffffffffffffba3175458009a8c0a724f02f81aa8a1fcbaf80d90c7a95110504cf',
			'04367c857c94c5433bfd991e17c22684065850a9a249ed7bc249ae5a4e878689f872ef7ad524082ec3038e9aede7ba6ba13381d979ba621a',
		].join(''),
	},
};

let library: CurveLibrary | null = null;

/**
 * Checks a signature by DSTU 4145-2002 (polynomial basis, lowest byte first, as Ukrainian certificates have it); null if
 * its curve is none of the two that providers use (257 and 431 bits), or the digest does not fit into its field.
 *
 * A curve that the certificate spells out is taken only where it is one of the two, number by number: arithmetic on a
 * curve that somebody made up proves nothing and may never end.
 *
 * @param publicKey SubjectPublicKeyInfo of the certificate.
 */
export function verifyDstu4145(publicKey: BerValue, hash: Buffer, signature: Uint8Array): boolean | null {
	const name = curveOf(publicKey);
	const key = unwrap(childOf(publicKey, 1, tags.bitString)?.content.subarray(1));
	if (!name || hash.length * 8 >= knownCurves[name].bits || key?.length !== keyLength(name)) return null;
	try {
		const curve = curveNamed(name);
		const point = curve.pubkey(wordsOf(key), 'buf32');
		return point.validate() && point.verify(hash, unwrap(signature) ?? Buffer.alloc(0), 'le');
	} catch {
		// The library throws where a number is zero or the key is no point of the curve.
		return false;
	}
}

/** The replacement table of GOST 34.311 that a DSTU 4145 key names, 64 bytes, or null. */
export function sboxOf(publicKey: BerValue | undefined): Uint8Array | null {
	const parameters = childOf(childOf(publicKey, 0, tags.sequence), 1, tags.sequence);
	const table = parameters?.children?.find(({ tag }) => tag === tags.octetString)?.content;
	return table?.length === 64 ? table : null;
}

/** What is used of the library, which has no types. */
interface CurveLibrary {
	std_curve(name: CurveName): DstuCurve;
}

interface DstuCurve {
	pubkey(
		compressed: Uint32Array,
		format: 'buf32',
	): {
		validate(): boolean;
		verify(hash: Buffer, signature: Buffer, format: 'le'): boolean;
	};
}

type CurveName = (typeof curveNames)[number];

function curveOf(publicKey: BerValue): CurveName | null {
	const parameters = childOf(childOf(publicKey, 0, tags.sequence), 1, tags.sequence)?.children?.[0];
	const id = objectIdOf(parameters);
	const spelled = parameters?.children ? Buffer.from(parameters.content).toString('hex') : null;
	return (
		curveNames.find((name) => id === knownCurves[name].id || spelled === knownCurves[name].spelled) ?? null
	);
}

function keyLength(name: CurveName): number {
	return Math.ceil(knownCurves[name].bits / 8);
}

/** Keys and signatures are in an octet string of their own inside the one that every format has. */
function unwrap(bytes: Uint8Array | undefined): Buffer | null {
	if (!bytes) return null;
	const wrapped = bytes[0] === tags.octetString && bytes[1] === bytes.length - 2;
	return Buffer.from(wrapped ? bytes.subarray(2) : bytes);
}

function wordsOf(bytes: Uint8Array): Uint32Array {
	const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
	padded.set(bytes);
	return new Uint32Array(padded.length / 4).map((_, at) => padded.readUInt32LE(at * 4));
}

/** The library takes some 100 ms to load and to lay out a curve: only a letter with such a signature pays them. */
function curveNamed(name: CurveName): DstuCurve {
	library ??= createRequire(import.meta.url)('jkurwa/lib/curve.js') as CurveLibrary;
	return library.std_curve(name);
}
