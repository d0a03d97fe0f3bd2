import type { Letter } from '#archive/letter/schema.ts';
import { aLetter, type SaidOfLetter } from '#archive/letter/testing/a-letter.ts';

const sha256 = 'b'.repeat(64);

/** An invented letter that has every field of the front matter, none of them null or empty. */
export function fullLetter(): Letter {
	return aLetter(said);
}

const said: SaidOfLetter = {
	...{ id: '91000000/2031/1', kind: 'appendix', belongsTo: '91000000/2031/2' },
	...{ title: 'Про лавки', heading: 'Про лавки', date: '2031-02-01' },
	inReplyTo: { registrationIndex: '7', date: '2031-01-28' },
	addressee: 'Департамент парків',
	addresseeDetails: ['вул. Паркова, 1'],
	letterhead: ['ЗЕЛЕНОГІРСЬКА МІСЬКА РАДА'],
	contactLines: ['вул. Соборна, 1, м. Зеленогір’я, 00001'],
	attachments: ['Перелік лавок на 2 арк.'],
	signatory: { post: 'Голова', name: 'Ігор ТРАВНЕВИЙ' },
	executor: { name: 'Марія Виконавча', phone: '30-00-03' },
	marks: ['Терміново'],
	request: { host: 'zapyty.example', id: 7 },
	outcome: { is: 'forwarded', ground: 'other', forwardedTo: 'Департамент парків', derived: true },
	subjects: { are: ['green-spaces'], derived: true },
	redactions: { email: 1 },
	mask: [{ kind: 'email' }],
	keep: [{ kind: 'phone', words: '30-00-03' }],
	review: ['person-named'],
	reviewed: [{ rule: 'person-named', date: '2031-02-02', was: 'Лавки' }],
	lastParagraph: 2,
	signatures: [
		{
			...{ kind: 'stamp', signer: 'ТРАВНЕВИЙ ІГОР', organisation: 'ЗЕЛЕНОГІРСЬКА МІСЬКА РАДА' },
			...{
				edrpou: '91000000',
				certificate: 'ABC',
				signedAt: '2031-02-01T10:00:00Z',
				validFrom: '2030-02-01',
			},
			...{ validTo: '2032-02-01', digestMatches: true, verification: 'valid' },
		},
	],
	attachedFiles: [{ mediaType: 'image/png', bytes: 9 }],
	provenance: { received: '2031-02-02', converted: '2031-02-02', converter: 'vidpovid 0.1.0' },
	nonce: 'c'.repeat(32),
	source: {
		...{ format: 'pdf', sha256, fingerprint: sha256, marks: { email: 1 }, containers: ['zip'], pages: 1 },
		recognition: {
			...{ engine: 'tesseract 5', pages: 1, confidence: 90 },
			repairs: [{ rule: 'look-alikes', was: 'Л4вки', now: 'Лавки' }],
		},
		copy: {
			...{ kind: 'redacted', extension: '.pdf', mediaType: 'application/pdf', sha256, bytes: 9 },
			images: [{ width: 9, height: 9, sha256 }],
		},
		withheld: 'masked',
	},
};
