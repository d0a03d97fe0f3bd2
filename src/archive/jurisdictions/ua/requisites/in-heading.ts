import type { Head, State } from './head-state.ts';
import type { Line } from './lines.ts';

// «Про виконання рішення», and below it «від 01.02.2031 № 5»
const ofDocument =
	/(?<!\p{L})(?:рішен(?:ня|ь)|постанов(?:и|у)?|наказ(?:у|ів)?|розпоряджен(?:ня|ь)|лист(?:а|ів)?|запит(?:у|ів)?|закон(?:у|ів)?|договор(?:у|ів)?|звернен(?:ня|ь)|припис(?:у|ів)?|вимог(?:и|у)?|ухвал(?:и|у)?|протокол(?:у|ів)?|доручен(?:ня|ь)|акт(?:а|у|ів)?|скарг(?:и|у)?|заяв(?:и|у)?)$/iu;

/**
 * «Про розгляд запиту», «від 01.02.2031 № 5»: below a registration, and below the word for a document, a heading's number and
 * date are another document's.
 */
export function inHeading({ text }: Line, head: Head, state: State): boolean {
	if (state.zone !== 'heading' || state.newBlock || !/^(?:від|№)(?!\p{L})/u.test(text)) return false;
	const isOfAnother = ofDocument.test(head.heading.at(-1)?.text ?? '');
	return isOfAnother || head.registrations.some(({ date, index }) => date || index);
}
