import { isCodeLine, isContactLine } from './contacts.ts';
import type { Head, State } from './head-state.ts';
import { authorityLines, namesBody } from './letterhead.ts';
import { readLines } from './lines.ts';
import { namesOneBody } from './names-one-body.ts';

// «Адвокатське бюро «Зразок»», «Товариство з обмеженою відповідальністю», «Громадська організація», «ТОВ «Зразок»»: no body that answers requests
const ofPrivateLaw =
	/^(?:адвокатськ\p{L}{1,2} (?:бюро|об[’']єднання|компані\p{L})|юридичн\p{L}{1,2} (?:компані\p{L}|фірма)|(?:приватн|публічн|акціонерн|дочірн)\p{L}{1,2} (?:акціонерне )?(?:товариство|підприємство|нотаріус)|товариство (?:з|із) |громадськ\p{L}{1,2} (?:організація|спілка|об[’']єднання)|благодійн\p{L}{1,2} (?:фонд|організація)|(?:всеукраїнськ\p{L}{1,2} )?(?:асоціація|спілка|профспілка)|об[’']єднання співвласників|(?:ТОВ|ПП|АТ|ПАТ|ПрАТ|ГО|ГС|БФ|БО|ОСББ|АО|АБ) [«"„“])/iu;
// «Департамент прикладів»: a part of the body named above
const part =
	/^(?:(?:головне )?управління|департамент|відділ|сектор|служба|апарат|секретаріат|виконавчий комітет|виконком)(?!\p{L})/iu;
/** Lines of an addressee’s name with its address. */
const mostLines = 6;

/**
 * Whether a block below a finished letterhead names another body, in small letters and in the nominative: «Комунальне
 * підприємство», «“Вигаданський водоканал”». It is who is addressed; where it gives a code, it is who signs.
 */
export function isOtherBody(block: readonly string[], head: Head, state: State): boolean {
	if (state.zone === 'addressee' && !state.newBlock)
		return head.letterhead.length > 0 && !isContact(block[0]);
	if (!state.newBlock || authorityLines(head.letterhead).length === 0) return false;
	const lines = readLines(block.join('\n'));
	if (block.length > mostLines || lines.some((line) => isCodeLine(line)) || namesBody(lines.slice(0, 1)))
		return false;
	const name = block.filter((text) => !isContactLine({ text })).join(' ');
	if (ofPrivateLaw.test(name)) return true;
	return head.contacts.length > 0 && namesOneBody(name) && !part.test(name);
}

function isContact(text: string | undefined): boolean {
	return text !== undefined && isContactLine({ text });
}
