import type { Line } from './lines.ts';

// «вул. Вишнева, 5», «м. Вигадів», and with a point misread: «вул; Вишнева»
const ofAddress = /^(?:вул|просп|пров|бульв|пл|буд|кв|м|с|смт)[.,;:] ?[.\d]? ?\P{Ll}/u;
// «foi+request-12@zapyt.example», «@zapyt.example»: an engine tears it
const ofMail = /^\S*@\S+\.\S+$/u;
// «І», «FE», «щих»: specks, and the bar of a frame
const scrap = /^[^\d№]{1,3}$/u;
// «Ha ль K-88» of «На № К-88», raised above the form’s rule
const unreadReply = /^[НHнмm][аa] ?[^\s\d]{1,3} +\S*\d/u;
const wideGap = / {3,}$|\t$/u;
const wideGapAfter = /^(?: {3,}|\t|$)/u;

/** A column beside the registration line: a wide gap from it, and words that begin like an addressee or its address. */
export function isColumn(line: Line, rest: Line): boolean {
	const { text } = rest;
	const opens = (/^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)) || ofAddress.test(text) || ofMail.test(text);
	return opens && isApart(line, rest, true);
}

/** What an engine makes of specks and frames beside a line: a sign or three, far from all that it says. */
export function isScrap(line: Line, rest: Line): boolean {
	return scrap.test(rest.text) && isApart(line, rest, false);
}

/** Where the reference to what is answered stands that no engine could read, behind a date and an index; -1 if nowhere. */
export function unreadReplyAt(line: Line, rests: readonly Line[]): number {
	return rests.findIndex((rest) => unreadReply.test(rest.text) && isApart(line, rest, false));
}

/** Whether wide gaps part a stretch from what is beside it. */
function isApart(line: Line, rest: Line, mayBegin: boolean): boolean {
	const at = rest.start - line.start;
	const said = line.text.replaceAll('_', ' ');
	const isFar = at === 0 ? mayBegin : wideGap.test(said.slice(0, at));
	return isFar && wideGapAfter.test(line.text.slice(at + rest.text.length));
}
