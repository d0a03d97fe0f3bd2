import {
	isAddresseeDetail,
	isCircularAddressee,
	isInDative,
	isLabelledAddressee,
	isPersonAddressee,
	opensAddressee,
} from './addressee.ts';
import { blockAt } from './block-at.ts';
import { closesSentence } from './closes-sentence.ts';
import { isCodeLine, isContactLine } from './contacts.ts';
import { continuesName } from './continues-name.ts';
import { fileLine } from './file-line.ts';
import { formAhead } from './form-ahead.ts';
import type { Head, State, Zone } from './head-state.ts';
import { aboveHeading, continuesHeading, isUntitled, opensHeading } from './heading.ts';
import { inHeading } from './in-heading.ts';
import { isAboveLetterhead } from './is-above-letterhead.ts';
import { isBodyBeside } from './is-body-beside.ts';
import { isOtherBody } from './is-other-body.ts';
import { isKindLine, isLetterheadLine } from './letterhead.ts';
import { columnsOf, type Line } from './lines.ts';
import { isReferenceLine } from './reference-line.ts';
import { isRegistrationLabel } from './registration.ts';
import { registrationAt } from './registration-at.ts';
import { isEmptyForm } from './service-lines.ts';
import { isNameInStamp } from './stamp-in-head.ts';
import { opensText, saysSomething } from './text-opening.ts';
import { textWithin } from './text-within.ts';
import { isTranslatedLetterhead, zoneOfTranslation } from './translated-letterhead.ts';

/**
 * Sorts lines from the top until the text opens.
 *
 * @param isMark whether a line is a mark, which no zone holds
 */
export function readHead(lines: readonly Line[], isMark: (line: Line) => boolean): Head {
	const isSkipped = (line: Line) => isMark(line) || isReferenceLine(line);
	const head = {
		letterhead: [] as Line[],
		contacts: [] as Line[],
		registrations: [] as Head['registrations'],
		addressee: [] as Line[],
		addresseeDetails: [] as Line[],
		heading: [] as Line[],
		textFrom: lines.length,
	};
	const state: State = {
		zone: 'letterhead',
		registered: false,
		newBlock: true,
		formAhead: formAhead(lines),
		translated: false,
	};
	for (const [at, line] of lines.entries()) {
		if (isEmptyForm(line.text)) {
			state.registered = true;
			state.zone = 'registration';
		}
		if (line.blank || isSkipped(line) || isRegistrationLabel(line)) {
			state.newBlock = true;
			continue;
		}
		const isEmpty = state.registered && head.registrations.every(({ date, index }) => !date && !index);
		if (isEmpty && isNameInStamp(lines, at, head.letterhead)) continue;
		const registration = inHeading(line, head, state) ? null : registrationAt(lines, at);
		if (registration) {
			head.registrations.push(registration);
			const { rest } = registration;
			if (rest) head[isAddresseeDetail(rest.text) ? 'addresseeDetails' : 'addressee'].push(rest);
			state.registered = head.letterhead.length > 0 || !isAboveLetterhead(lines, at, isSkipped);
			state.zone = 'registration';
		} else {
			// A letterhead below its registration ends with its contacts.
			const isHeadDone = head.registrations.length > 0 && state.newBlock && head.contacts.length > 0;
			state.registered ||= isHeadDone && !isContactLine(line);
			const corner = cornerOf(line, head, state) ?? besideHeading(line, head, state);
			const zone = corner ?? zoneOf(line, blockAt(lines, at, isSkipped), head, state);
			if (zone === 'text') {
				head.textFrom = at;
				return head;
			}
			if (!corner) fileLine(head, zone, line);
			state.zone = zone;
		}
		state.newBlock = false;
	}
	return head;
}

/**
 * A letterhead in the left corner and an addressee beside it come as two columns of one line: sorts both and returns the
 * left one's zone; null for any other line.
 */
function cornerOf(line: Line, head: Head, state: State): Zone | null {
	if (state.registered || line.row >= state.formAhead) return null;
	const [left, right] = columnsOf(line);
	if (!left || !right) return null;
	if (isTranslation(left, right, head, state)) {
		const zone = isContactLine(left) || isContactLine(right) ? 'contacts' : 'letterhead';
		head[zone].push(left, right);
		return zone;
	}
	const begun = head.addressee.length > 0;
	if (!begun && !opensAddressee(right.text) && !isBodyBeside(left, right, head.letterhead)) return null;
	const zone = isContactLine(left) ? 'contacts' : 'letterhead';
	head[zone].push(left);
	head[begun && isAddresseeDetail(right.text) ? 'addresseeDetails' : 'addressee'].push(right);
	return zone;
}

/** A heading at the left and an addressee beside it below the registration: sorts both; null for any other line. */
function besideHeading(line: Line, head: Head, state: State): Zone | null {
	const [left, right] = columnsOf(line);
	if (!state.registered || !left || !right || line.data) return null;
	const begun = state.zone === 'heading' && !state.newBlock && head.addressee.length > 0;
	const opens = head.heading.length === 0 && opensHeading([left.text]) && opensAddressee(right.text);
	if (!(opens || (begun && goesOn(head, left.text)))) return null;
	head.heading.push(left);
	head[begun && isAddresseeDetail(right.text) ? 'addresseeDetails' : 'addressee'].push(right);
	return 'heading';
}

/** A letterhead in two languages: the column in Latin letters says what the other says. */
function isTranslation(left: Line, right: Line, head: Head, state: State): boolean {
	if (head.addressee.length > 0 || /\p{Script=Cyrillic}/u.test(right.text)) return false;
	state.translated ||= isLetterheadLine(left) && /^[A-Z][A-Z’ ,()-]{7,}$/u.test(right.text);
	return state.translated;
}

/** Whether a letterhead in another language begins below the registration, or goes on. */
function isTranslated(block: readonly string[], head: Head, state: State): boolean {
	const goesOn = state.translated && !state.newBlock && /^(?:letterhead|contacts)$/u.test(state.zone);
	const begins = state.newBlock && head.letterhead.length > 0 && head.addressee.length === 0;
	state.translated = goesOn || (begins && isTranslatedLetterhead(block));
	return state.translated;
}

function zoneOf(line: Line, block: readonly string[], head: Head, state: State): Zone {
	const { text } = line;
	const rest = aboveHeading(block.slice(1));
	if (line.data && (state.registered || head.addressee.length > 0)) return 'text';
	if (!state.registered && line.row < state.formAhead) return zoneAboveForm(line, block, head, state);
	if (isTranslated(block, head, state)) return zoneOfTranslation(line);
	if (isLabelledAddressee(text)) return 'addressee';
	if (head.heading.length === 0 && opensHeading(block)) return 'heading';
	const isEmail = head.addressee.length > 0 && text.includes('@');
	if (state.zone === 'heading' && !state.newBlock && !isEmail && goesOn(head, text)) return 'heading';
	const inDetails = state.zone.startsWith('addressee') && !state.newBlock && text.includes('@');
	if (head.addressee.length > 0 && isDetail(line, head, state) && (inDetails || !saysSomething(text)))
		return 'addresseeDetails';
	if (opensText(text, rest)) return 'text';
	const early = head.addressee.length === 0 && head.heading.length === 0;
	if (early && isContactLine(line) && !isPersonAddressee(text)) return contactZone(line, head, state);
	if (isNextAddressee(line, block, head, state)) return 'addressee';
	if (state.newBlock && head.addressee.length > 0 && closesSentence(block) && !isPersonAddressee(text))
		return 'text';
	const own = block.slice(0, textWithin(block));
	const unformed = isUnformedAddressee(own, head, state);
	if (early && unformed && head.contacts.length > 0) return 'addressee';
	if (early && !state.registered && isLetterheadLine(line) && !isPersonAddressee(text)) return 'letterhead';
	if (opensAddressee(text)) return 'addressee';
	if (early && isKindLine(line)) return 'letterhead';
	const circular = state.registered && head.heading.length === 0 && isCircularAddressee(text);
	if (circular && !closesSentence(block) && !saysSomething(block.join(' '))) return 'addressee';
	if (state.zone === 'addressee' && !state.newBlock && text.length < 90) return 'addressee';
	if (isUntitledHeading(block, head, state)) return 'heading';
	// Lines that look like nothing else are the addressee's where it has none yet or is being named; a block that begins
	// anew further down is text.
	const begins = head.addressee.length === 0 || !state.newBlock || /^\(?\p{Ll}/u.test(text);
	if (unformed) return 'addressee';
	const room = state.registered && begins && head.heading.length === 0 && !closesSentence(own);
	return room && text.length < 75 ? 'addressee' : 'text';
}

/**
 * Contacts below the registration, or above any letterhead, are the addressee's own: taken for the body's, a private
 * e-mail would be public from then on. Only a letterhead that gave no contacts above may give them below.
 */
function contactZone({ text }: Line, head: Head, state: State): 'contacts' | 'addresseeDetails' {
	const isBodys = state.registered
		? head.contacts.length === 0 && !text.includes('@')
		: head.letterhead.length > 0;
	return isBodys ? 'contacts' : 'addresseeDetails';
}

function zoneAboveForm(line: Line, block: readonly string[], head: Head, state: State): Zone {
	if (isLabelledAddressee(line.text)) return 'addressee';
	if (head.letterhead.length === 0 && isPersonAddressee(line.text)) return 'addressee';
	if (state.zone === 'heading' && !state.newBlock && goesOn(head, line.text)) return 'heading';
	if (head.letterhead.length > 0 && opensHeading(block)) return 'heading';
	if (isOtherBody(block, head, state)) return 'addressee';
	if (isLetterheadLine(line) && !isCodeLine(line)) return 'letterhead';
	const inAddressee = state.zone === 'addressee' || state.zone === 'addresseeDetails';
	if (inAddressee && isDetail(line, head, state)) return 'addresseeDetails';
	if (isContactLine(line)) return contactZone(line, head, state);
	const below = head.letterhead.length > 0;
	const inName = state.zone === 'letterhead' && !state.newBlock && head.contacts.length === 0;
	if (inName && continuesName(head.letterhead.at(-1)?.text ?? '', block)) return 'letterhead';
	if (below && opensAddressee(line.text)) return 'addressee';
	if (state.zone === 'addressee' && !state.newBlock) return 'addressee';
	return state.zone === 'contacts' && !state.newBlock ? 'contacts' : 'letterhead';
}

/** «Міністерство фінансів України», «Державна служба статистики»: bodies one below the other, none of them in the dative. */
function isNextAddressee(line: Line, block: readonly string[], head: Head, state: State): boolean {
	const isListed = state.registered && state.zone === 'addressee' && state.newBlock;
	const isNamed = isListed && head.heading.length === 0 && isLetterheadLine(line);
	return isNamed && block.length <= 3 && !closesSentence(block) && !saysSomething(block.join(' '));
}

/**
 * «Студентському самоврядуванню» below a letterhead, where number and date stand at the letter’s end or in a stamp, and below
 * another addressee.
 */
function isUnformedAddressee(block: readonly string[], head: Head, state: State): boolean {
	const isSought = state.registered ? head.addressee.length > 0 : head.letterhead.length > 0;
	if (!isSought || !state.newBlock) return false;
	if (head.heading.length > 0 || closesSentence(block)) return false;
	return isInDative(block) && !saysSomething(block.join(' '));
}

/** Whether a line is an addressee's detail, by itself or because the detail right above goes on. */
function isDetail({ text }: Line, { addresseeDetails }: Head, { zone, newBlock }: State): boolean {
	const goesOn = zone === 'addresseeDetails' && !newBlock;
	return isAddresseeDetail(text, goesOn ? (addresseeDetails.at(-1)?.text ?? null) : null);
}

function goesOn(head: Head, text: string): boolean {
	return continuesHeading(
		head.heading.map((line) => line.text),
		text,
	);
}

/** A block between addressee and text that is a heading without its «Про». */
function isUntitledHeading(block: readonly string[], head: Head, state: State): boolean {
	if (!state.newBlock || head.addressee.length === 0 || head.heading.length > 0) return false;
	return isUntitled(block);
}
