import { hexOf, instantOf, numbered, objectIdOf, tags, textOf } from './asn1-values.ts';
import { type BerValue, childOf, childTagged, octetsOf, readBer } from './ber.ts';

/** What an X.509 certificate says about its holder, and its key. Never the holder's personal tax number (RNOKPP). */
export interface Certificate {
	readonly serial: string;
	/** Issuer's and holder's names as they are encoded, to find certificates by. */
	readonly issuerName: Uint8Array;
	readonly keyId: Uint8Array | null;
	readonly issuer: string | null;
	readonly holder: HolderName;
	readonly edrpou: string | null;
	/** ISO dates. */
	readonly validFrom: string | null;
	readonly validTo: string | null;
	/** SubjectPublicKeyInfo, DER. */
	readonly publicKey: BerValue;
}

export interface HolderName {
	readonly name: string | null;
	readonly post: string | null;
	readonly organisation: string | null;
}

const ids = {
	commonName: '2.5.4.3',
	surname: '2.5.4.4',
	organisation: '2.5.4.10',
	title: '2.5.4.12',
	givenName: '2.5.4.42',
	organisationId: '2.5.4.97',
	directoryAttributes: '2.5.29.9',
	subjectKeyId: '2.5.29.14',
	edrpou: '1.2.804.2.1.1.1.11.1.4.2.1',
} as const;

const wanted: ReadonlySet<string> = new Set([ids.directoryAttributes, ids.subjectKeyId]);

// «40000006»
const code = /^\d{8}$/u;
// «NTRUA-40000006»
const organisationCode = /^NTRUA-(\d{8})$/u;
// «2000000001», «ЗРАЗКОВА О. 2000000001»
const taxNumber = /(?<!\d)\d{10}(?!\d)/gu;

/** Reads a certificate (RFC 5280 4.1); null if the value is none. */
export function readCertificate(value: BerValue): Certificate | null {
	const body = childOf(value, 0, tags.sequence);
	if (!body?.children) return null;
	// The version is first, except in certificates of version 1.
	const shift = childOf(body, 0, numbered(0)) ? 1 : 0;
	const serial = childOf(body, shift, tags.integer);
	const issuer = childOf(body, shift + 2, tags.sequence);
	const validity = childOf(body, shift + 3, tags.sequence);
	const subject = childOf(body, shift + 4, tags.sequence);
	const publicKey = childOf(body, shift + 5, tags.sequence);
	if (!serial || !issuer || !subject || !publicKey) return null;
	const extensions = extensionsOf(body);
	const names = attributesOf(subject);
	return {
		serial: hexOf(serial),
		issuerName: issuer.whole,
		keyId: keyIdOf(extensions),
		issuer: issuerOf(issuer),
		holder: holderOf(names),
		edrpou: edrpouOf(extensions, names),
		validFrom: instantOf(validity?.children?.[0])?.slice(0, 10) ?? null,
		validTo: instantOf(validity?.children?.[1])?.slice(0, 10) ?? null,
		publicKey,
	};
}

/** Common name in an issuer's Name value. */
export function issuerOf(name: BerValue): string | null {
	const names = attributesOf(name);
	return shown(names.get(ids.commonName) ?? names.get(ids.organisation));
}

function holderOf(names: ReadonlyMap<string, string>): HolderName {
	const parts = [names.get(ids.surname), names.get(ids.givenName)].filter((part) => part !== undefined);
	return {
		name: shown(names.get(ids.commonName) ?? (parts.length > 0 ? parts.join(' ') : undefined)),
		post: shown(names.get(ids.title)),
		organisation: shown(names.get(ids.organisation)),
	};
}

/** A tax number that somebody wrote into a name must not get out. */
function shown(name: string | undefined): string | null {
	return name?.replace(taxNumber, '').replace(/\s+/gu, ' ').trim() || null;
}

function attributesOf(name: BerValue): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const part of (name.children ?? []).flatMap(({ children }) => children ?? [])) {
		const id = objectIdOf(part.children?.[0]);
		const text = textOf(part.children?.[1]);
		if (id && text && !found.has(id)) found.set(id, text);
	}
	return found;
}

/**
 * EDRPOU from the subject directory attributes of Ukrainian certificates (order of the Ministry of Justice and the
 * Administration of the State Service of Special Communications, No. 1236/5/453, 2012), or from organizationIdentifier
 * (`NTRUA-12345678`, ETSI EN 319 412-1). A personal number in the same places has ten digits and is left there.
 */
function edrpouOf(
	extensions: ReadonlyMap<string, BerValue>,
	names: ReadonlyMap<string, string>,
): string | null {
	const attributes = extensions.get(ids.directoryAttributes)?.children ?? [];
	const attribute = attributes.find((one) => objectIdOf(one.children?.[0]) === ids.edrpou);
	const written = textOf(attribute?.children?.[1]?.children?.[0]) ?? '';
	if (code.test(written)) return written;
	return names.get(ids.organisationId)?.match(organisationCode)?.[1] ?? null;
}

function keyIdOf(extensions: ReadonlyMap<string, BerValue>): Uint8Array | null {
	const value = extensions.get(ids.subjectKeyId);
	return value ? octetsOf(value) : null;
}

function extensionsOf(body: BerValue): ReadonlyMap<string, BerValue> {
	const found = new Map<string, BerValue>();
	for (const extension of childTagged(body, numbered(3))?.children?.[0]?.children ?? []) {
		const id = objectIdOf(extension.children?.[0]);
		const value = extension.children?.at(-1);
		if (!id || !wanted.has(id) || value?.tag !== tags.octetString) continue;
		found.set(id, readBer(octetsOf(value)));
	}
	return found;
}
