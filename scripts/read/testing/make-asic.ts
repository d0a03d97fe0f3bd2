import { createHash } from 'node:crypto';
import { der, type MadeKey, makeCertificate, makeSigned } from './make-signed.ts';
import { makeZip } from './make-zip.ts';

/** Writes signed containers for tests. */
export interface MadeAsic {
	readonly documents: Readonly<Record<string, Uint8Array>>;
	readonly key: MadeKey;
	/** The digests are of these bytes instead of the documents'. */
	readonly signed?: Readonly<Record<string, Uint8Array>>;
	readonly mimetype?: string | null;
}

/** ASiC-E with a CAdES signature over a manifest. */
export function makeAsicWithManifest({ documents, key, signed = documents, mimetype }: MadeAsic): Buffer {
	const references = Object.entries(signed).map(
		([name, bytes]) =>
			`<asic:DataObjectReference URI="${encodeURI(name)}"><ds:DigestMethod Algorithm="${addresses[key.digestId]}"/><ds:DigestValue>${key.digest(bytes).toString('base64')}</ds:DigestValue></asic:DataObjectReference>`,
	);
	const manifest = Buffer.from(
		`<?xml version="1.0" encoding="UTF-8"?><asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="${dsig}"><asic:SigReference URI="META-INF/signatures001.p7s" MimeType="application/x-pkcs7-signature"/>${references.join('')}</asic:ASiCManifest>`,
	);
	return container(documents, mimetype, {
		'META-INF/ASiCManifest001.xml': manifest,
		'META-INF/signatures001.p7s': makeSigned(manifest, { key, detached: true }),
	});
}

/** ASiC-E with a XAdES signature; the key is one of ECDSA or RSA. */
export function makeAsicWithXades({ documents, key, signed = documents, mimetype }: MadeAsic): Buffer {
	const properties = `<xades:SignedProperties xmlns:xades="http://uri.etsi.org/01903/v1.3.2#" Id="S0-SignedProperties"><xades:SignedSignatureProperties><xades:SigningTime>2031-04-03T12:15:00+03:00</xades:SigningTime></xades:SignedSignatureProperties></xades:SignedProperties>`;
	// As the canonical form has it, with the namespaces that are in scope there.
	const canonical = properties.replace(
		'<xades:SignedProperties xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"',
		`<xades:SignedProperties xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="${dsig}" xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"`,
	);
	const reference = (uri: string, bytes: Uint8Array, type = '') =>
		`<ds:Reference${type} URI="${uri}"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod><ds:DigestValue>${createHash('sha256').update(bytes).digest('base64')}</ds:DigestValue></ds:Reference>`;
	const references = Object.entries(signed).map(([name, bytes]) => reference(encodeURI(name), bytes));
	references.push(
		reference(
			'#S0-SignedProperties',
			Buffer.from(canonical),
			' Type="http://uri.etsi.org/01903#SignedProperties"',
		),
	);
	const head = `<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"></ds:CanonicalizationMethod><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"></ds:SignatureMethod>`;
	const inside = `${head}${references.join('')}</ds:SignedInfo>`;
	const signature = key.sign(Buffer.from(`<ds:SignedInfo xmlns:ds="${dsig}">${inside}`));
	const value = `<ds:SignatureValue>${signature.toString('base64')}</ds:SignatureValue>`;
	const keyInfo = `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${makeCertificate(key).toString('base64')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`;
	const object = `<ds:Object><xades:QualifyingProperties xmlns:xades="http://uri.etsi.org/01903/v1.3.2#" Target="#S0">${properties}</xades:QualifyingProperties></ds:Object>`;
	const xml = `<?xml version="1.0" encoding="UTF-8"?><asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"><ds:Signature xmlns:ds="${dsig}" Id="S0"><ds:SignedInfo>${inside}${value}${keyInfo}${object}</ds:Signature></asic:XAdESSignatures>`;
	return container(documents, mimetype, { 'META-INF/signatures0.xml': Buffer.from(xml) });
}

/** ASiC-S: one document, one signature over it. */
export function makeAsicOfOne({ documents, key, signed = documents, mimetype = simple }: MadeAsic): Buffer {
	const content = Object.values(signed)[0] ?? der(0x05);
	const signature = makeSigned(content, { key, detached: true });
	return container(documents, mimetype, { 'META-INF/signature.p7s': signature });
}

function container(
	documents: Readonly<Record<string, Uint8Array>>,
	mimetype: string | null = extended,
	signatures: Readonly<Record<string, Uint8Array>>,
): Buffer {
	const first = mimetype === null ? [] : [{ name: 'mimetype', bytes: Buffer.from(mimetype), store: true }];
	const rest = Object.entries({ ...documents, ...signatures }).map(([name, bytes]) => ({ name, bytes }));
	return makeZip([...first, ...rest]);
}

const dsig = 'http://www.w3.org/2000/09/xmldsig#';
const extended = 'application/vnd.etsi.asic-e+zip';
const simple = 'application/vnd.etsi.asic-s+zip';

const addresses: Readonly<Record<string, string>> = {
	'2.16.840.1.101.3.4.2.1': 'http://www.w3.org/2001/04/xmlenc#sha256',
	'1.2.804.2.1.1.1.1.2.1': 'http://www.w3.org/2001/04/xmlenc#gost34311',
	'1.2.804.2.1.1.1.1.2.2.1': 'http://www.w3.org/2001/04/xmlenc#dstu7564-256',
};
