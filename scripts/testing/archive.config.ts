import { defineArchive } from '#archive/config/define-archive.ts';

/** The configuration of every test: an invented archive, so that no publisher’s settings can break a test. */
export default defineArchive({
	title: { uk: 'Вигаданий архів', en: 'Invented archive' },
	description: {
		uk: 'Вигаданий архів листів для перевірок.',
		en: 'An invented archive of letters, for tests.',
	},
	url: 'https://archive.example/',
	languages: ['uk', 'en'],
	publisher: { name: { uk: 'Вигадане видавництво', en: 'Invented Press' }, url: null },
	contact: { email: 'archive@archive.example' },
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
			'vehicle',
			'home-address',
			'birth-date',
			'health',
			'conviction',
			'ip',
		],
		publicEmailDomains: ['gov.ua'],
		sourceHash: 'when-safe',
	},
	searches: [
		{
			id: 'refusals',
			name: { uk: 'Відмови адміністрації', en: 'Refusals of the administration' },
			find: { authority: '90000021', outcome: 'refused' },
		},
	],
	cards: { embed: ['90000015/2022/31-v-22vykh'], image: ['90000015/2022/31-v-22vykh'] },
	offline: true,
	sources: { publish: true, pageImages: true },
});
