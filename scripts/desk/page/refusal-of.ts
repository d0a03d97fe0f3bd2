import { Refused } from './ask.ts';
import { words } from './words.ts';
import { told, wordsOf } from './words-of.ts';

/** Does something. @returns why it could not be done, for a person; null if it was */
export async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
	try {
		await work();
		return null;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return messageOf(error);
	}
}

/** Why something was refused, for a person. */
function messageOf({ rule, message }: Refused): string {
	if (rule === 'lost') return words.lost;
	if (rule === null) return `${words.failed} ${told(message)}`;
	const { title, what, todo, detail } = wordsOf(rule, message);
	return [`${title}.`, ...(detail ? [detail] : [what, todo])].filter(Boolean).join(' ');
}
