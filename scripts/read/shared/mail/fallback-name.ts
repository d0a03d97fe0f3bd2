const names: ReadonlyMap<string, string> = new Map([
	['message/rfc822', 'message.eml'],
	['text/plain', 'text.txt'],
	['text/html', 'page.html'],
	['text/rtf', 'text.rtf'],
	['text/calendar', 'invitation.ics'],
	['application/ics', 'invitation.ics'],
	['message/delivery-status', 'delivery-status.txt'],
	['message/disposition-notification', 'receipt.txt'],
	['text/rfc822-headers', 'header.txt'],
	['application/pdf', 'attachment.pdf'],
	['application/rtf', 'attachment.rtf'],
	['application/zip', 'attachment.zip'],
	['application/msword', 'attachment.doc'],
	['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment.docx'],
	['application/vnd.oasis.opendocument.text', 'attachment.odt'],
	['application/ms-tnef', 'winmail.dat'],
	['application/vnd.ms-tnef', 'winmail.dat'],
	['application/pkcs7-signature', 'smime.p7s'],
	['application/x-pkcs7-signature', 'smime.p7s'],
	['application/pkcs7-mime', 'smime.p7m'],
	['application/x-pkcs7-mime', 'smime.p7m'],
	['application/pgp-signature', 'signature.asc'],
]);

/**
 * The name of a file in a mail that gives it none, by its media type.
 *
 * @example
 * fallbackName('message/rfc822') // 'message.eml'
 */
export function fallbackName(mediaType: string): string {
	const named = names.get(mediaType);
	if (named !== undefined) return named;
	const [kind = '', subtype = ''] = mediaType.split('/');
	return /^[a-z0-9]{2,5}$/.test(subtype) && kind !== 'application' ? `${kind}.${subtype}` : 'attachment.bin';
}
