import type { Body } from './body.ts';
import { offices } from './data/people.ts';
import { headings } from './data/sentences.ts';
import { daysBefore, longDate, shortDate } from './dates.ts';
import { makePerson } from './person.ts';
import type { Random } from './random.ts';
import { fill, type Subject } from './sentence.ts';

/** Lines above a letter's text: letterhead, contacts, registration, addressee, heading; blank lines part them. */
export function headLines(body: Body, number: number, random: Random, subject: Subject): string[] {
	const registration = registrationLines(number, random, subject);
	return [
		...random.pickZipf([asIs, centred, withKind])(body.letterhead),
		'',
		...random.pickZipf([contactsInTwoLines, contactsLineByLine, contactsInOneLine])(body),
		'',
		...registration,
		'',
		...addresseeLines(number, random),
		'',
		...(random.chance(0.45) ? [fill(random.pickZipf(headings), random, subject), ''] : []),
	];
}

function asIs(letterhead: readonly string[]): string[] {
	return [...letterhead];
}

function centred(letterhead: readonly string[]): string[] {
	return letterhead.map((line) => line.padStart(40 + Math.ceil(line.length / 2)));
}

function withKind(letterhead: readonly string[]): string[] {
	return [...letterhead, '', 'ЛИСТ'];
}

function contactsInTwoLines(body: Body): string[] {
	return [
		`вул. ${body.street}, 1, м. ${body.town}, ${body.postcode}, тел. ${body.phone}`,
		`E-mail ${body.email}, код ЄДРПОУ ${body.edrpou}`,
	];
}

function contactsLineByLine(body: Body): string[] {
	return [
		`${body.postcode}, м. ${body.town}, вул. ${body.street}, 1`,
		`тел. (${body.cityCode}) ${body.phone}`,
		`e-mail: ${body.email}`,
		`Код ЄДРПОУ ${body.edrpou}`,
	];
}

function contactsInOneLine(body: Body): string[] {
	return [
		`вул. ${body.street}, 1, м. ${body.town}, ${body.postcode}, тел. (${body.cityCode}) ${body.phone}, e-mail: ${body.email}, код ЄДРПОУ ${body.edrpou}`,
	];
}

/** The letter's number is in its index, so that no two letters of a body share one. */
function registrationLines(number: number, random: Random, { date }: Subject): string[] {
	const index = random.pickZipf([
		`${number}/К-${random.between(10, 400)}із`,
		`01-23/${number}`,
		`${number}`,
		`Ш-${number}/0-20`,
		`${number}/1-14/${random.between(1, 40)}`,
	]);
	const reply = random.chance(0.8) ? random.pickZipf([`ЗПІ-${number}`, `${random.between(1, 900)}/К`]) : null;
	const replyDate = shortDate(daysBefore(date, random.between(1, 12)));
	return random.pickZipf([
		[`${shortDate(date)} № ${index}`, ...(reply ? [`на № ${reply} від ${replyDate}`] : [])],
		[`від ${longDate(date)} № ${index}`, ...(reply ? [`На № ${reply} від ${replyDate}`] : [])],
		[`№ ${index} від ${shortDate(date)}${reply ? `          На № ${reply} від ${replyDate}` : ''}`],
	]);
}

/** A person in three letters of four, often with an address that may not be published; else an office. */
function addresseeLines(number: number, random: Random): string[] {
	if (random.chance(0.25)) return [...random.pickZipf(offices)];
	const person = makePerson(random);
	const name = random.pickZipf([
		`${person.surnameDative} ${person.initials.slice(0, 2)}`,
		`${person.givenDative} ${person.surnameDative.toUpperCase()}`,
		`${person.surnameDative} ${person.initials}`,
	]);
	const secret = random.between(0x1000_0000, 0x7fff_ffff).toString(16);
	const address = random.pickZipf([
		`e-mail: foi+request-${10_000 + number}-${secret}@zapyty.example`,
		`e-mail: zapytuvach.${number}@poshta.example`,
		'',
	]);
	return address ? [name, address] : [name];
}
