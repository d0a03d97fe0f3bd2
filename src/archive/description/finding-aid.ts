import type { Authority } from '../letter/authority.ts';
import type { RegisterEntry } from '../letter/register-entry.ts';
import { xmlDocument } from '../text/xml-document.ts';
import { type Child, element } from '../text/xml-element.ts';

/** What a finding aid says about an archive. */
export interface DescribedArchive {
	/** ISO 639-2 and ISO 15924 codes of the language that it is written in, e.g. `ukr`, `Cyrl`. */
	readonly language: { readonly code: string; readonly script: string };
	/** The language of its letters: ISO 639-2 code and name. */
	readonly letterLanguage: { readonly code: string; readonly name: string };
	readonly title: string;
	readonly description: string;
	/** Address of the archive, with `/` at its end. */
	readonly url: string;
	readonly publisher: string;
	readonly licence: { readonly name: string; readonly url: string };
	/** The last release, null before the first. */
	readonly release: { readonly number: number; readonly date: string } | null;
	/** Bodies in the order in which they are to stand, each with its letters. */
	readonly bodies: readonly { readonly authority: Authority; readonly letters: readonly RegisterEntry[] }[];
	/** Absolute address of a letter’s page. */
	readonly addressOf: (letter: RegisterEntry) => string;
	readonly words: FindingAidWords;
}

/** The words of a finding aid, in its language. */
export interface FindingAidWords {
	readonly scope: string;
	readonly arrangement: string;
	readonly access: string;
	readonly use: string;
	readonly processing: string;
	/** What one writes where a letter has no date. */
	readonly undated: string;
	/** What is counted: «листів». */
	readonly unit: string;
	/** Who made the finding aid: a program. */
	readonly agent: string;
	readonly unreleased: string;
	/** How a release is named, e.g. «Випуск № 3 від 03.04.2031». */
	readonly release: (release: { readonly number: number; readonly date: string }) => string;
	/** What was masked in a letter; null if nothing was. */
	readonly redacted: (letter: RegisterEntry) => string | null;
}

/**
 * The finding aid of an archive in EAD3 1.1.1 (Society of American Archivists; Library of Congress tag library): the
 * archive is a collection, for its letters come from many creators and were brought together by its publisher; each body
 * is a series with itself as the creator, each letter an item. What is above is not repeated below (ISAD(G), 2.4).
 *
 * The same archive always gives the same bytes: its only date is that of the last release.
 */
export function findingAid(archive: DescribedArchive): string {
	const ead = element('ead', { xmlns: 'http://ead3.archivists.org/schema/' }, [
		control(archive),
		description(archive),
	]);
	return xmlDocument(ead);
}

function control({ language, title, url, publisher, licence, release, words }: DescribedArchive): Child {
	const { number = 0, date } = release ?? {};
	return element('control', {}, [
		element('recordid', { instanceurl: `${url}finding-aid.xml` }, [`${new URL(url).hostname}-finding-aid`]),
		element('filedesc', {}, [
			element('titlestmt', {}, [element('titleproper', {}, [title])]),
			element('publicationstmt', {}, [
				element('publisher', {}, [publisher]),
				date && element('date', { normal: date }, [date]),
			]),
		]),
		element('maintenancestatus', { value: number > 1 ? 'revised' : 'new' }),
		element('publicationstatus', { value: 'published' }),
		element('maintenanceagency', {}, [element('agencyname', {}, [publisher])]),
		element('languagedeclaration', {}, [
			element('language', { langcode: language.code }),
			element('script', { scriptcode: language.script }),
		]),
		element('conventiondeclaration', {}, [element('citation', {}, ['ISAD(G)'])]),
		element('rightsdeclaration', {}, [element('citation', { href: licence.url }, [licence.name])]),
		element('maintenancehistory', {}, [
			element('maintenanceevent', {}, [
				element('eventtype', { value: number > 1 ? 'updated' : 'created' }),
				element('eventdatetime', { standarddatetime: date }, [
					release ? words.release(release) : words.unreleased,
				]),
				element('agenttype', { value: 'machine' }),
				element('agent', {}, [words.agent]),
			]),
		]),
	]);
}

function description({
	letterLanguage,
	title,
	description,
	url,
	publisher,
	licence,
	bodies,
	addressOf,
	words,
}: DescribedArchive): Child {
	const letters = bodies.flatMap((body) => body.letters);
	// A line a letter: people look into such files too.
	const series = bodies.flatMap((body) => ['\n', seriesOf(body, addressOf, words)]);
	return element('archdesc', { level: 'collection' }, [
		element('did', {}, [
			element('unitid', { identifier: url }, [new URL(url).hostname]),
			element('unittitle', {}, [title]),
			dates(letters, words),
			extent(letters, words),
			element('langmaterial', {}, [
				element('language', { langcode: letterLanguage.code }, [letterLanguage.name]),
			]),
			element('repository', {}, [corporateName(publisher)]),
			element('abstract', {}, [description]),
			element('dao', { daotype: 'derived', href: url, linktitle: title }),
		]),
		note('scopecontent', words.scope),
		note('arrangement', words.arrangement),
		note('accessrestrict', words.access),
		element('userestrict', {}, [
			element('p', {}, [words.use, ' ', element('ref', { href: licence.url }, [licence.name])]),
		]),
		note('processinfo', words.processing),
		series.length > 0 && element('dsc', { dsctype: 'combined' }, series),
	]);
}

function seriesOf(
	{ authority, letters }: DescribedArchive['bodies'][number],
	addressOf: DescribedArchive['addressOf'],
	words: FindingAidWords,
): Child {
	return element('c', { level: 'series' }, [
		element('did', {}, [
			element('unitid', {}, [authority.id]),
			element('unittitle', {}, [authority.name]),
			dates(letters, words),
			extent(letters, words),
			element('origination', {}, [corporateName(authority.name, authority.edrpou ?? undefined)]),
		]),
		...letters.flatMap((letter) => ['\n', itemOf(letter, addressOf(letter), words)]),
	]);
}

function itemOf(letter: RegisterEntry, address: string, words: FindingAidWords): Child {
	const redacted = words.redacted(letter);
	return element('c', { level: 'item' }, [
		element('did', {}, [
			element('unitid', { identifier: letter.id }, [letter.registrationIndex]),
			element('unittitle', {}, [letter.title]),
			dates([letter], words),
			element('dao', { daotype: 'derived', href: address, linkrole: 'text/html' }),
		]),
		redacted !== null && note('accessrestrict', redacted),
	]);
}

/** The first and the last of the letters’ dates. */
function dates(letters: readonly RegisterEntry[], words: FindingAidWords): Child {
	const dated = letters.flatMap(({ date }) => date ?? []).sort();
	const [first, last] = [dated[0], dated.at(-1)];
	if (!first) return element('unitdate', {}, [words.undated]);
	if (first === last) return element('unitdate', { normal: first }, [first]);
	return element('unitdate', { unitdatetype: 'inclusive', normal: `${first}/${last}` }, [
		`${first} – ${last}`,
	]);
}

function extent(letters: readonly RegisterEntry[], words: FindingAidWords): Child {
	return element('physdescstructured', { physdescstructuredtype: 'materialtype', coverage: 'whole' }, [
		element('quantity', {}, [String(letters.length)]),
		element('unittype', {}, [words.unit]),
	]);
}

function corporateName(name: string, identifier?: string): Child {
	return element('corpname', { identifier }, [element('part', {}, [name])]);
}

function note(name: string, text: string): Child {
	return element(name, {}, [element('p', {}, [text])]);
}
