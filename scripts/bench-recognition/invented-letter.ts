import { type Body, makeBodies } from '../bench/corpus/body.ts';
import { closings, openings, statements } from '../bench/corpus/data/sentences.ts';
import { topics } from '../bench/corpus/data/topics.ts';
import { makePerson } from '../bench/corpus/person.ts';
import { createRandom, type Random } from '../bench/corpus/random.ts';
import { fill } from '../bench/corpus/sentence.ts';
import { broken, type Face, type Ink, Sheet, widthOf } from './sheet.ts';
import { type Registered, type StampForm, type StampName, stampForms } from './stamp-forms.ts';

/** How a letter says under which date and index it was registered. */
export type Form = 'typed' | 'onRules' | 'monthInWords' | 'numberFirst' | 'rightColumn' | StampName;

/** What a letter is drawn from. */
export interface Wanted {
	readonly form: Form;
	/** Whether its stamp is a picture on a page of text. */
	readonly asPicture?: boolean;
	readonly ink?: Ink;
	/** Degrees by which a stamp was pressed askew. */
	readonly askew?: number;
	/** Whether whoever got it pressed a stamp of their own on it. */
	readonly received?: boolean;
	/** Whether a round seal lies over the signature, and a stamp of copies over the text’s edge. */
	readonly sealed?: boolean;
	readonly copied?: boolean;
	/** What the text is set in. */
	readonly face?: Face;
	readonly seed: number;
}

/** A letter on one sheet that no office has sent. */
export interface InventedLetter {
	readonly sheet: Sheet;
	/** ISO. */
	readonly date: string;
	readonly index: string;
}

const left = 72;
const measure = 468;
const leading = 16;
const months = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
	' ',
);
const pressedForms = ['framed', 'outgoing', 'dateAbove', 'registry', 'machine'] as const;
const emptyForm = 'від ________ 20__ р. № ____________      На № ____________ від ____________';

/** What stamps of whoever got the letter say; with «Вх.» or without. */
const receipts: readonly ((number: number) => readonly string[])[] = [
	(number) => ['Виконком Зразківської ради', `Вх. № ${number} від 29.12.2031`],
	(number) => ['Зразківська обласна рада', `№ ${number} від 29.12.2031`],
	(number) => ['ОДЕРЖАНО', `29.12.2031 № ${number}/05`],
	(number) => ['Канцелярія', `Вхідний № ${number}`, '29.12.2031'],
];

/** Draws a letter: letterhead, registration, addressee, text, signature, executor, stamps. */
export function inventLetter({
	form,
	asPicture = false,
	ink = 'blue',
	askew = 0,
	received = false,
	sealed = false,
	copied = false,
	face = 'serif',
	seed,
}: Wanted): InventedLetter {
	const random = createRandom(seed);
	const [body] = makeBodies(1 + (seed % 40), random).slice(-1);
	if (!body) throw new RangeError('there is no body');
	const iso = `2031-${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`;
	const index = indexOf(random);
	const sender = body.letterhead.find((line) => line.includes(body.town.slice(0, 4).toUpperCase())) ?? '';
	const registered = { date: iso.split('-').reverse().join('.'), index, sender };
	const sheet = new Sheet(595, 842, face);
	let y = head(sheet, body);
	const stamped = form in stampForms ? stampForms[form as StampName] : null;
	const pressed = stamped && pressedForms.some((name) => stampForms[name] === stamped);
	if (pressed) y = Math.max(y, y + stamped.height - 24);
	else if (stamped) sheet.write(emptyForm, left, y, { size: 11 });
	else registrationLine(sheet, y, form, registered, iso);
	const place = pressed
		? { x: left, y: y - stamped.height + 12, turned: askew }
		: { x: left + (seed % 3) * 60, y: 730, turned: 0 };
	y = addressee(sheet, y + 34, random);
	y = paragraphs(sheet, y + 30, random, seed);
	signature(sheet, y + 30, random, body);
	if (sealed) seal(sheet, { x: 300, y: y + 40 }, sender);
	if (copied) certify(sheet, 340, y - 30);
	if (stamped) press(sheet, stamped, place, registered, { asPicture, ink: pressed ? ink : 'black' });
	if (received) receive(sheet, random);
	return { sheet, date: iso, index };
}

function head(sheet: Sheet, { letterhead, street, town, postcode, phone, email, edrpou }: Body): number {
	let y = 60;
	for (const line of letterhead) {
		sheet.write(line, (595 - widthOf(line, { size: 14, font: 'bold' })) / 2, y, { size: 14, font: 'bold' });
		y += 18;
	}
	const contacts = [
		`вул. ${street}, 1, м. ${town}, ${postcode}, тел. ${phone}`,
		`e-mail: ${email}, код згідно з ЄДРПОУ ${edrpou}`,
	];
	for (const line of contacts) {
		sheet.write(line, (595 - widthOf(line, { size: 10 })) / 2, y, { size: 10 });
		y += 13;
	}
	return y + 22;
}

function registrationLine(
	sheet: Sheet,
	y: number,
	form: Form,
	{ date, index }: Registered,
	iso: string,
): void {
	const [year, month, day] = iso.split('-').map(Number);
	const inWords = `${day} ${months[(month ?? 1) - 1]} ${year} року`;
	const reply = 'На № 7/К від 02.01.2031';
	switch (form) {
		case 'onRules':
			sheet.write(`${date}`, left + 4, y - 1, { size: 12 });
			sheet.write('______________ № ____________________', left, y);
			sheet.write(index, left + 122, y - 1);
			sheet.write('На № ________ від __________', left + 260, y);
			return;
		case 'monthInWords':
			sheet.write(`${inWords} № ${index}`, left, y);
			return;
		case 'rightColumn':
			sheet.write(`${date}`, 330, y);
			sheet.write(`№ ${index}`, 430, y);
			return;
		case 'numberFirst':
			sheet.write(`№ ${index} від ${date}`, left, y);
			sheet.write(reply, left, y + leading);
			return;
		default:
			sheet.write(`від ${date} № ${index}`, left, y);
			sheet.write(reply, left + 270, y);
	}
}

function addressee(sheet: Sheet, from: number, random: Random): number {
	const person = makePerson(random);
	sheet.write(`${person.givenDative} ${person.surnameDative.toUpperCase()}`, 330, from, { size: 13 });
	return from + leading;
}

function paragraphs(sheet: Sheet, from: number, random: Random, seed: number): number {
	const subject = { topic: random.pick(topics), date: '2031-02-03' };
	let y = from;
	const say = (text: string) => {
		for (const [at, line] of broken(text, measure - 28, { size: 13 }).entries()) {
			sheet.write(line, left + (at === 0 ? 28 : 0), y, { size: 13 });
			y += leading;
		}
	};
	say(fill(random.pick(openings), random, subject));
	for (let at = 0; at < 4 + (seed % 3); at++)
		say([1, 2].map(() => fill(random.pick(statements), random, subject)).join(' '));
	say(fill(random.pick(closings), random, subject));
	return y;
}

function signature(sheet: Sheet, y: number, random: Random, { phone }: Body): void {
	const [signatory, executor] = [makePerson(random), makePerson(random)];
	sheet.write('Заступник голови', left, y, { size: 13, font: 'bold' });
	sheet.write(`${signatory.given} ${signatory.surname.toUpperCase()}`, 360, y, { size: 13, font: 'bold' });
	sheet.write(`${executor.surname} ${executor.given} ${phone}`, left, y + 36, { size: 9 });
}

function press(
	sheet: Sheet,
	form: StampForm,
	place: { x: number; y: number; turned: number },
	registered: Registered,
	{ asPicture, ink }: { asPicture: boolean; ink: Ink },
): void {
	if (!asPicture) {
		sheet.stamp(place, (canvas) => form.draw(canvas, registered, ink));
		return;
	}
	const margin = 6;
	const [width, height] = [form.width + margin * 2, form.height + margin * 2];
	const picture = new Sheet(width, height);
	picture.stamp({ x: margin, y: margin, turned: place.turned }, (canvas) =>
		form.draw(canvas, registered, ink),
	);
	// As document systems draw them: for a screen, or for print.
	sheet.picture(picture.png(registered.index.length % 2 === 0 ? 130 : 200), place.x, place.y, width, height);
}

/** The stamp of whoever got the letter: neither date nor index of it. */
function receive(sheet: Sheet, random: Random): void {
	const lines = random.pick(receipts)(random.between(100, 9999));
	sheet.stamp({ x: 380, y: 770, turned: 2 }, (canvas) => {
		canvas.box(0, 0, 170, 10 + lines.length * 15, 'violet');
		for (const [at, line] of lines.entries())
			canvas.write(line, 8, 15 + at * 15, { size: 10.5, ink: 'violet' });
	});
}

/** A round seal over what is signed. */
function seal(sheet: Sheet, { x, y }: { x: number; y: number }, sender: string): void {
	for (const radius of [46, 43, 30]) sheet.ring(x, y, radius, 'blue');
	sheet.stamp({ x: x - 26, y: y - 12, turned: -8 }, (canvas) => {
		canvas.write('УКРАЇНА', 8, 8, { size: 9, font: 'sans', ink: 'blue' });
		const size = Math.min(7.5, (7.5 * 60) / widthOf(sender, { size: 7.5, font: 'sans' }));
		canvas.write(sender, 0, 19, { size, font: 'sans', ink: 'blue' });
		canvas.write('код 00123458', 3, 28, { size: 7, font: 'sans', ink: 'blue' });
	});
}

/** What is stamped on copies. */
function certify(sheet: Sheet, x: number, y: number): void {
	sheet.stamp({ x, y, turned: -3 }, (canvas) => {
		canvas.box(0, 0, 170, 44, 'violet');
		canvas.write('ЗГІДНО З ОРИГІНАЛОМ', 10, 16, { size: 11, font: 'bold', ink: 'violet' });
		canvas.write('Провідний спеціаліст', 10, 29, { size: 8, font: 'sans', ink: 'violet' });
		canvas.write('«____» __________ 20__ р.', 10, 40, { size: 8, font: 'sans', ink: 'violet' });
	});
}

/** Indexes as offices write them. */
function indexOf(random: Random): string {
	const number = random.between(100, 39_999);
	return random.pick([
		`${number}/${random.between(1, 9)}-${random.between(10, 60)}-31`,
		`01-${random.between(10, 40)}/${number}`,
		`${number}/К-${random.between(1, 90)}`,
		`${number}`,
		`${random.between(10, 99)}.${random.between(1, 9)}-${random.between(10, 99)}/${number}`,
		`${number}/0/2-31`,
		`${random.between(1, 30)}-08/${number}`,
	]);
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
