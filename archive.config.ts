import { defineArchive } from '#archive/config/define-archive.ts';

/** The one file that a publisher edits. Every setting is described in docs/configuration.md. */
export default defineArchive({
	title: { uk: 'Відповідь', en: 'Vidpovid' },
	description: {
		uk: 'Відкритий архів офіційних листів: що органи влади відповідають на запити про публічну інформацію.',
		en: 'An open archive of official letters: what public bodies answer to freedom-of-information requests.',
	},
	// Reserved name: put your own address here. On GitHub Pages the workflow sets it by itself (ARCHIVE_URL).
	url: 'https://vidpovid.example/',
	languages: ['uk', 'en'],
	publisher: { name: { uk: 'Відповідь', en: 'Vidpovid' }, url: null },
	contact: { email: 'archive@vidpovid.example' },
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	repository: null,
	redaction: {
		mask: [
			'requester-name',
			'person-name',
			'request-address',
			'email',
			'phone',
			'social',
			'tax-number',
			'passport',
			'id-document',
			'iban',
			'card',
			'home-address',
			'birth-date',
			'vehicle',
			'ip',
			'health',
			'conviction',
		],
		persons: 'mask',
		requestLink: 'withhold',
		publicEmailDomains: ['gov.ua'],
		sourceHash: 'when-safe',
	},
	offline: true,
	sources: { publish: true, pageImages: true },
});
