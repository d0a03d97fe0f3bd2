import { htmlOf } from './html-of.ts';
import type { InventedText } from './invented-letter.ts';

/** An invented letter as a mail whose text is HTML. */
export function emlOf(text: InventedText): string {
	return `From: rada@vyhadane.gov.ua
To: zapyt@example.org
Subject: =?utf-8?B?${Buffer.from('Відповідь').toString('base64')}?=
Date: Thu, 03 Apr 2031 10:00:00 +0300
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(htmlOf(text)).toString('base64').replace(/.{76}/gu, '$&\n')}
`.replaceAll('\n', '\r\n');
}
