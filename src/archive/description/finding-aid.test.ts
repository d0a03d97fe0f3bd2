import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { anySign } from '../../../scripts/testing/any-sign.ts';
import type { Authority } from '../letter/authority.ts';
import { type RegisterEntry, registerEntryOf } from '../letter/register-entry.ts';
import { aLetter } from '../letter/testing/a-letter.ts';
import { type DescribedArchive, findingAid } from './finding-aid.ts';

/** What EAD3 1.1.1 (ead3.rng) lets the elements hold that a finding aid uses here, narrowed to what is used. */
interface Rule {
	/** Names of the elements inside, each with a space behind it; text only where it is null. */
	readonly children: RegExp | null;
	readonly text?: boolean;
	readonly required?: readonly string[];
	readonly attributes?: Readonly<Record<string, RegExp>>;
}

const any = /^/;
const date = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;
const level = /^(?:collection|series|item)$/;
const text: Rule = { children: null };
const paragraph: Rule = { children: /^(?:p )+$/ };
const code = /^[A-Za-z0-9._:-]+$/;
const notes = '(?:scopecontent |arrangement |accessrestrict |userestrict |processinfo )*';
const rules: Readonly<Record<string, Rule>> = {
	ead: {
		children: /^control archdesc $/,
		attributes: { xmlns: /^http:\/\/ead3\.archivists\.org\/schema\/$/ },
	},
	control: {
		children:
			/^recordid filedesc maintenancestatus publicationstatus maintenanceagency (?:languagedeclaration )*(?:conventiondeclaration )*(?:rightsdeclaration )*maintenancehistory $/,
	},
	recordid: { children: null, attributes: { instanceurl: /^https?:/ } },
	filedesc: { children: /^titlestmt publicationstmt $/ },
	titlestmt: { children: /^titleproper $/ },
	titleproper: text,
	publicationstmt: { children: /^(?:publisher |date )+$/ },
	publisher: text,
	date: { children: null, attributes: { normal: date } },
	maintenancestatus: { children: null, required: ['value'], attributes: { value: /^(?:new|revised)$/ } },
	publicationstatus: { children: null, required: ['value'], attributes: { value: /^published$/ } },
	maintenanceagency: { children: /^agencyname $/ },
	agencyname: text,
	languagedeclaration: { children: /^language script $/ },
	language: { children: null, attributes: { langcode: code } },
	script: { children: null, attributes: { scriptcode: code } },
	conventiondeclaration: { children: /^citation $/ },
	rightsdeclaration: { children: /^citation $/ },
	citation: { children: null, attributes: { href: /^https?:/ } },
	maintenancehistory: { children: /^(?:maintenanceevent )+$/ },
	maintenanceevent: { children: /^eventtype eventdatetime agenttype agent $/ },
	eventtype: { children: null, required: ['value'], attributes: { value: /^(?:created|updated)$/ } },
	eventdatetime: { children: null, attributes: { standarddatetime: /^\d{4}-\d{2}-\d{2}$/ } },
	agenttype: { children: null, required: ['value'], attributes: { value: /^machine$/ } },
	agent: text,
	archdesc: { children: new RegExp(`^did ${notes}(?:dsc )?$`), required: ['level'], attributes: { level } },
	did: {
		children:
			/^(?:abstract |dao |langmaterial |origination |physdescstructured |repository |unitdate |unitid |unittitle )+$/,
	},
	unitid: { children: null, attributes: { identifier: any } },
	unittitle: text,
	unitdate: { children: null, attributes: { normal: date, unitdatetype: /^inclusive$/ } },
	physdescstructured: {
		children: /^quantity unittype $/,
		required: ['physdescstructuredtype', 'coverage'],
		attributes: { physdescstructuredtype: /^materialtype$/, coverage: /^whole$/ },
	},
	quantity: text,
	unittype: text,
	langmaterial: { children: /^(?:language )+$/ },
	repository: { children: /^corpname $/ },
	origination: { children: /^corpname $/ },
	corpname: { children: /^(?:part )+$/, attributes: { identifier: /^\d{8}$/ } },
	part: text,
	abstract: text,
	dao: {
		children: null,
		required: ['daotype'],
		attributes: { daotype: /^derived$/, href: /^https?:/, linktitle: any, linkrole: /^text\/[a-z]+$/ },
	},
	scopecontent: paragraph,
	arrangement: paragraph,
	accessrestrict: paragraph,
	userestrict: paragraph,
	processinfo: paragraph,
	p: { children: /^(?:ref )*$/, text: true },
	ref: { children: null, attributes: { href: /^https?:/ } },
	dsc: { children: /^(?:c )+$/, attributes: { dsctype: /^combined$/ } },
	c: { children: new RegExp(`^did ${notes}(?:c )*$`), attributes: { level } },
};

interface Node {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Node[];
	text: string;
}

const authority: Authority = {
	id: '90000015',
	edrpou: '90000015',
	name: 'Вигадана «міська» рада & виконком',
	nameDerived: false,
	nameGenitive: null,
	nameEn: null,
	writtenNames: [],
	jurisdiction: 'ua',
	region: null,
	contacts: { address: null, phones: [], emails: [], site: null },
};
const letter = (index: string, date: string | null): RegisterEntry =>
	registerEntryOf(aLetter({ id: `90000015/2031/${index}`, title: `Про <вигадане> № ${index}`, date }));
const archive: DescribedArchive = {
	language: { code: 'ukr', script: 'Cyrl' },
	letterLanguage: { code: 'ukr', name: 'Українська' },
	title: 'Архів',
	description: 'Опис.',
	url: 'https://archive.example/letters/',
	publisher: 'Вигаданий видавець',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	release: { number: 2, date: '2031-05-01' },
	bodies: [
		{ authority, letters: [letter('1', '2031-01-02'), letter('2', '2031-04-02')] },
		{ authority: { ...authority, id: 'bez-kodu', edrpou: null }, letters: [letter('3', null)] },
	],
	addressOf: ({ id }) => `https://archive.example/letters/letters/${id}.html`,
	words: {
		...{
			scope: 'Обсяг.',
			arrangement: 'Порядок.',
			access: 'Доступ.',
			use: 'Ліцензія',
			processing: 'Обробка.',
		},
		...{ undated: 'без дати', unit: 'листів', agent: 'Програма' },
		unreleased: 'Випусків ще не було',
		release: ({ number }) => `Випуск ${number}`,
		redacted: ({ registrationIndex }) => (registrationIndex === '2' ? 'Приховано: телефон (1).' : null),
	},
};

describe('findingAid', () => {
	it('keeps to the content models and attributes of EAD3', () => {
		assert.deepEqual(faultsOf(parse(findingAid(archive))), []);
	});

	it('keeps to them before the first release, and without letters', () => {
		const faults = faultsOf(parse(findingAid({ ...archive, release: null, bodies: [] })));
		assert.deepEqual(faults, []);
	});

	it('keeps to them whatever stands in titles and numbers', () => {
		const anything = fc.string({ unit: anySign, minLength: 1 });
		fc.assert(
			fc.property(anything, anything, (title, registrationIndex) => {
				const letters = [{ ...letter('1', null), title, registrationIndex }];
				const aid = parse(findingAid({ ...archive, bodies: [{ authority, letters }] }));
				assert.deepEqual(faultsOf(aid), []);
			}),
		);
	});

	it('describes the archive as a collection, bodies as series, letters as items', () => {
		const aid = parse(findingAid(archive));
		const [series, other] = all(aid, 'c').filter(({ attributes }) => attributes['level'] === 'series');
		assert.ok(series && other);
		assert.equal(series.children.filter(({ name }) => name === 'c').length, 2);
		assert.equal(all(series, 'origination')[0]?.children[0]?.attributes['identifier'], '90000015');
		assert.equal(all(other, 'origination')[0]?.children[0]?.attributes['identifier'], undefined);
		const [, second] = series.children.filter(({ name }) => name === 'c');
		assert.ok(second);
		assert.equal(all(second, 'unitid')[0]?.text, '2');
		assert.equal(all(second, 'unitid')[0]?.attributes['identifier'], '90000015/2031/2');
		assert.equal(all(second, 'unittitle')[0]?.text, 'Про <вигадане> № 2');
		assert.equal(all(second, 'unitdate')[0]?.attributes['normal'], '2031-04-02');
		assert.deepEqual(
			all(second, 'dao').map(({ attributes }) => attributes['href']),
			['https://archive.example/letters/letters/90000015/2031/2.html'],
		);
		assert.equal(all(second, 'accessrestrict')[0]?.children[0]?.text, 'Приховано: телефон (1).');
	});

	it('tells the span of dates, and where there is none', () => {
		const [whole, series, , , undated] = all(parse(findingAid(archive)), 'unitdate');
		assert.equal(whole?.attributes['normal'], '2031-01-02/2031-04-02');
		assert.equal(series?.attributes['normal'], '2031-01-02/2031-04-02');
		assert.deepEqual([undated?.attributes['normal'], undated?.text], [undefined, 'без дати']);
	});
});

function faultsOf(node: Node): string[] {
	const rule = rules[node.name];
	if (!rule) return [`${node.name} is not in the table of rules`];
	const inside = node.children.map(({ name }) => `${name} `).join('');
	const faults: string[] = [];
	if (rule.children ? !rule.children.test(inside) : inside !== '')
		faults.push(`${node.name} holds ${inside}`);
	if (rule.children && !rule.text && node.text.trim() !== '') faults.push(`${node.name} holds text`);
	for (const [key, value] of Object.entries(node.attributes)) {
		if (!rule.attributes?.[key]?.test(value)) faults.push(`${node.name} has ${key}="${value}"`);
	}
	for (const key of rule.required ?? []) {
		if (!(key in node.attributes)) faults.push(`${node.name} lacks ${key}`);
	}
	return [...faults, ...node.children.flatMap(faultsOf)];
}

function all(node: Node, name: string): Node[] {
	return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

/** @throws Error if the text is not well formed */
function parse(xml: string): Node {
	const root: Node = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const node: Node = { name, attributes: { ...attributes }, children: [], text: '' };
		open.at(-1)?.children.push(node);
		open.push(node);
	});
	parser.on('closetag', () => open.pop());
	parser.on('text', (part) => {
		const node = open.at(-1);
		if (node) node.text += part;
	});
	parser.write(xml).close();
	const [aid] = root.children;
	assert.ok(aid);
	return aid;
}
