import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Authority } from '../letter/authority.ts';
import { aLetter } from '../letter/testing/a-letter.ts';
import type { DescribedLetter } from './described-letter.ts';
import { jsonLd } from './json-ld.ts';
import { letterRecord, letterRecordJsonSchema, letterRecordSchema } from './letter-record.ts';
import { linkset } from './linkset.ts';
import { metaTags } from './meta-tags.ts';
import { signpostingLinks } from './signposting.ts';

const mark = '[приховано: ім’я запитувача]';
const sha256 = 'ab'.repeat(32);
const url = 'https://archive.example/repository/letters/90000015/2018/25-k.html';

const letter = aLetter({
	...{ id: '90000015/2018/25-k', title: 'Про вигадану рекламу', titleDerived: false, date: '2018-04-03' },
	...{ registrationIndex: '25/К-170із', addressee: 'Вигадане управління', letterhead: [] },
	signatory: { post: 'Голова', name: 'Зразкова О.' },
	source: {
		...{ format: 'pdf', sha256, fingerprint: sha256, pages: 1 },
		copy: {
			...{ kind: 'whole', extension: '.pdf', mediaType: 'application/pdf', sha256, bytes: 9, images: [] },
		},
	},
});
const authority: Authority = {
	...{ id: '90000015', edrpou: '90000015', name: 'Вигадана міська рада', nameDerived: false },
	...{ nameGenitive: null, nameEn: 'Imaginary City Council', writtenNames: [], jurisdiction: 'ua' },
	...{ region: 'UA-18', contacts: { address: null, phones: [], emails: [], site: null } },
};
const whole: DescribedLetter = {
	letter,
	authority,
	cited: {
		...{ id: letter.id, title: letter.title, authority: authority.name, authorityGenitive: null },
		...{ authorityEn: authority.nameEn, date: letter.date, number: letter.registrationIndex, genre: 'Лист' },
		...{ language: 'uk', url, version: 2, pinnedUrl: url.replace('.html', '/v2.html') },
		archive: 'Відповідь',
		archiveEn: 'Vidpovid',
	},
	marks: [mark],
	textSha256: sha256,
	archive: {
		url: 'https://archive.example/repository/',
		publisher: { name: 'Вигадана спілка', url: null },
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	},
	versions: [1, 2, 3].map((version) => ({ version, path: `letters/90000015/2018/25-k/v${version}.html` })),
};
const bare: DescribedLetter = {
	...whole,
	letter: {
		...letter,
		...{ date: null, registrationIndex: 'б/н', addressee: `Пані ${mark}` },
		source: { ...letter.source, copy: null },
	},
	authority: {
		...authority,
		edrpou: null,
		nameEn: null,
		region: null,
		name: 'Департамент освіти, молоді та спорту',
	},
	cited: { ...whole.cited, number: null, version: null, pinnedUrl: url },
	versions: [],
};
const texts = { description: 'Лист № 25', rights: 'Описи — CC BY 4.0' };
const content = (described: DescribedLetter) =>
	Object.fromEntries(metaTags(described, texts).map((tag) => [tag.name, tag.content]));

describe('the head for reference managers', () => {
	it('says all that Zotero reads, each once', () => {
		assert.deepEqual(content(whole), {
			citation_title: 'Про вигадану рекламу',
			citation_author: 'Вигадана міська рада,',
			citation_technical_report_institution: 'Вигадана міська рада',
			citation_technical_report_number: '25/К-170із',
			citation_publication_date: '2018/04/03',
			citation_language: 'uk',
			citation_public_url: 'https://archive.example/repository/letters/90000015/2018/25-k/v2.html',
			citation_pdf_url: 'https://archive.example/repository/letters/90000015/2018/25-k.pdf',
			'z:itemType': 'report',
			'DC.type': 'Лист',
			'DC.description': 'Лист № 25',
			'DC.coverage': 'UA-18',
			'DC.rights': 'Описи — CC BY 4.0',
			'DC.date': '2018-04-03',
			'DC.identifier': '25/К-170із',
			'DC.creator': 'Вигадана міська рада',
		});
		assert.deepEqual(
			metaTags(whole, texts).flatMap(({ property, content }) => (property ? [[property, content]] : [])),
			[
				['eli:title', 'Про вигадану рекламу'],
				['eli:passed_by', 'Вигадана міська рада'],
				['eli:type_document', 'Лист'],
				['og:description', 'Лист № 25'],
				['eli:date_document', '2018-04-03'],
			],
		);
		assert.equal(metaTags(whole, texts).length, Object.keys(content(whole)).length);
	});

	it('leaves out what a letter lacks, and a creator whom a comma would tear apart', () => {
		const tags = content(bare);
		for (const name of [
			'citation_author',
			'DC.creator',
			'citation_technical_report_number',
			'citation_publication_date',
			'citation_pdf_url',
			'DC.date',
		]) {
			assert.equal(tags[name], undefined, name);
		}
		assert.equal(tags['citation_technical_report_institution'], 'Департамент освіти, молоді та спорту');
		assert.equal(tags['DC.coverage'], 'UA');
	});
});

describe('JSON-LD', () => {
	it('is a message and a component of an archive', () => {
		assert.deepEqual(jsonLd(whole), {
			'@context': 'https://schema.org',
			'@type': ['Message', 'ArchiveComponent'],
			'@id': url,
			url: whole.cited.pinnedUrl,
			name: 'Про вигадану рекламу',
			identifier: '25/К-170із',
			dateSent: '2018-04-03',
			inLanguage: 'uk',
			version: 2,
			sender: {
				'@type': 'GovernmentOrganization',
				name: 'Вигадана міська рада',
				alternateName: 'Imaginary City Council',
				identifier: { '@type': 'PropertyValue', propertyID: 'EDRPOU', value: '90000015' },
			},
			toRecipient: { '@type': 'Audience', name: 'Вигадане управління' },
			encoding: [
				{
					'@type': 'MediaObject',
					contentUrl: url.replace('.html', '.md'),
					encodingFormat: 'text/markdown',
					sha256,
				},
				{
					'@type': 'MediaObject',
					contentUrl: url.replace('.html', '.pdf'),
					encodingFormat: 'application/pdf',
					sha256,
				},
			],
			isPartOf: { '@type': 'Collection', '@id': 'https://archive.example/repository/', name: 'Відповідь' },
			holdingArchive: { '@type': 'ArchiveOrganization', name: 'Вигадана спілка' },
			license: 'https://creativecommons.org/licenses/by/4.0/',
		});
	});

	it('names no masked recipient, and nothing that a letter lacks', () => {
		const said = jsonLd(bare);
		for (const key of ['toRecipient', 'identifier', 'dateSent', 'version']) assert.ok(!(key in said), key);
		assert.deepEqual(said['sender'], {
			'@type': 'GovernmentOrganization',
			name: 'Департамент освіти, молоді та спорту',
		});
		assert.ok(!JSON.stringify(said).includes('приховано'));
	});
});

describe('the public record', () => {
	const swhid = `swh:1:cnt:${'0'.repeat(40)}`;
	const said = (described: DescribedLetter) =>
		JSON.parse(letterRecord(described, { swhid, proof: null }, 'letters.html'));

	it('is JSON-LD of the letter, with what JSON-LD passes over beside it', () => {
		const record = said(whole);
		assert.deepEqual(record['@context'], [
			'https://schema.org',
			{ requisites: null, csl: null, links: null, proof: null },
		]);
		assert.equal(record['@id'], url);
		assert.equal(record.encoding[0].identifier, swhid);
		assert.equal(record.csl.number, '25/К-170із');
	});

	it('links to what no other member of it names', () => {
		const { links } = said(whole);
		const rels = links.map(({ rel }: { rel: string }) => rel);
		assert.deepEqual(rels, ['collection', 'version-history', 'predecessor-version', 'successor-version']);
		assert.ok(links.every(({ href }: { href: string }) => href.startsWith('https://')));
	});

	it('is as its schema says, of a whole letter and of a bare one', () => {
		for (const described of [whole, bare]) letterRecordSchema.parse(said(described));
	});

	it('is told by the schema in docs, which is served too', () => {
		const told = JSON.parse(
			readFileSync(new URL('../../../docs/letter.schema.json', import.meta.url), 'utf8'),
		);
		assert.deepEqual(told, letterRecordJsonSchema());
	});
});

describe('Signposting', () => {
	const rels = (described: DescribedLetter) =>
		signpostingLinks(described, 'letters.html').map(({ rel, url: to, path }) => `${rel} ${to ?? path}`);

	it('names all that belongs to a letter, its versions too', () => {
		assert.deepEqual(rels(whole), [
			`cite-as ${whole.cited.pinnedUrl}`,
			'describedby letters/90000015/2018/25-k.json',
			'item letters/90000015/2018/25-k.md',
			'item letters/90000015/2018/25-k.pdf',
			'collection letters.html',
			'license https://creativecommons.org/licenses/by/4.0/',
			'type https://schema.org/AboutPage',
			'type https://schema.org/Message',
			'version-history letters/90000015/2018/25-k.html#history',
			'predecessor-version letters/90000015/2018/25-k/v1.html',
			'successor-version letters/90000015/2018/25-k/v3.html',
		]);
	});

	it('names no version where there is none', () => {
		assert.ok(!rels(bare).some((link) => link.includes('-version')));
	});

	it('is a linkset too, with absolute addresses, and each item says whose it is', () => {
		const { linkset: contexts } = JSON.parse(linkset(whole, 'letters.html'));
		assert.deepEqual(
			contexts.map(({ anchor }: { anchor: string }) => anchor),
			[url, url.replace('.html', '.md'), url.replace('.html', '.pdf')],
		);
		assert.deepEqual(contexts[1].collection, [{ href: url, type: 'text/html' }]);
		assert.deepEqual(contexts[0].describedby[0], {
			href: url.replace('.html', '.json'),
			type: 'application/ld+json',
		});
		const addresses = [...JSON.stringify(contexts).matchAll(/"(?:href|anchor)":"([^"]*)"/g)];
		assert.equal(addresses.length, 16);
		for (const [, address = ''] of addresses) assert.match(address, /^https:\/\//);
	});
});
