import type { Member } from '../../contract/reading.ts';
import type { RequestRecord } from '../../contract/request-record.ts';
import { decodeText } from '../text/decode-text.ts';
import { distinctNames } from '../zip/safe-name.ts';
import { type Correspondence, readCorrespondence } from './correspondence.ts';
import { isLetterFile } from './is-letter-file.ts';

/** The files of a request's download, assigned to its messages. */
export interface Download {
	readonly members: readonly Member[];
	readonly request: RequestRecord;
}

const threadFile = 'correspondence.txt';
// «2_3_» of «2_3_відповідь.pdf»
const numbered = /^(\d{1,4})_\d{1,4}_/u;

/**
 * Reads the files of an Alaveteli request's download (`/request/<slug>/download`): `correspondence.txt` and, of each
 * incoming message, `<message>_<part>_<file name>`, messages counted from 1. Null if the files are something else.
 *
 * Members are named `<message>/<file name>`, so that a signature is beside what it signs. The text of an incoming
 * message is a member too where no file of it could be the letter. What the requester wrote is no letter of a body: it is
 * in the record by its date alone, and its text goes nowhere.
 */
export function readDownload(files: readonly Member[]): Download | null {
	const thread = files.find(({ name }) => name === threadFile);
	const text = thread && decodeText(thread.bytes);
	const correspondence = text ? readCorrespondence(text) : null;
	if (!correspondence) return null;
	const others = files.filter((file) => file !== thread);
	const incoming = correspondence.messages.filter(({ direction }) => direction === 'incoming');
	const groups = incoming.map(({ text: body }, at) => membersOf(at + 1, body, others));
	const taken = new Set(groups.flatMap(({ files: own }) => own));
	const left = others.filter((file) => !taken.has(file));
	const all = [...groups.flatMap((group) => group.members), ...left];
	const names = distinctNames(all.map(({ name }) => name));
	const nameOf = new Map(all.map((member, at) => [member, names[at] ?? member.name]));
	const namesOf = groups.map((group) => group.members.map((member) => nameOf.get(member) ?? member.name));
	const members = all.map((member) => ({ ...member, name: nameOf.get(member) ?? member.name }));
	return { members, request: recordOf(correspondence, namesOf) };
}

function membersOf(message: number, body: string, files: readonly Member[]) {
	const own = files.filter(({ name }) => Number(name.match(numbered)?.[1]) === message);
	const named = own.map((file) => ({ ...file, name: `${message}/${file.name.replace(numbered, '')}` }));
	const isCover = own.some(({ name }) => isLetterFile(name));
	const text = { name: `${message}/message.txt`, bytes: Buffer.from(body), mediaType: 'text/plain' };
	return { files: own, members: body === '' || isCover ? named : [...named, text] };
}

function recordOf(
	{ address, title, asker, body, messages }: Correspondence,
	membersOfIncoming: readonly (readonly string[])[],
): RequestRecord {
	let incoming = 0;
	return {
		host: address?.host ?? null,
		id: null,
		slug: address?.slug ?? null,
		title,
		asker,
		body: { name: body, slug: null },
		state: null,
		law: null,
		createdAt: messages[0]?.date ?? null,
		updatedAt: messages.at(-1)?.date ?? null,
		messages: messages.map(({ direction, date }) => ({
			direction,
			date,
			id: null,
			members: direction === 'incoming' ? (membersOfIncoming[incoming++] ?? []) : [],
		})),
	};
}
