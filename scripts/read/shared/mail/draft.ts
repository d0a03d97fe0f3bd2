import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import type { Rule } from '../../../diagnostics/rules.ts';
import type { Member } from '../../contract/reading.ts';
import { distinctNames, safeName } from '../zip/safe-name.ts';

const outside =
	'The name of a file in the mail points outside its folder, or to a place on the sender’s disk; only its last part was kept.';

/** What is collected from a mail while its parts are read. */
export class Draft {
	readonly #members: Member[] = [];
	readonly #warnings = new Map<string, Diagnosis>();

	/** The files in order, with distinct names. */
	get members(): readonly Member[] {
		const names = distinctNames(this.#members.map(({ name }) => name));
		return this.#members.map((member, at) => ({ ...member, name: names[at] ?? member.name }));
	}

	get warnings(): readonly Diagnosis[] {
		return [...this.#warnings.values()];
	}

	/** Adds a file under its name made safe. */
	attach({ name, fallback, bytes, mediaType }: Attachment): void {
		const given = name?.normalize('NFC') ?? '';
		const { name: safe, unsafe } = safeName(given.trim() === '' ? fallback : given);
		if (unsafe) this.warn('unsafe-name', outside);
		this.#members.push({ name: safe, bytes, mediaType });
	}

	/** Once a reason. */
	warn(ruleId: Rule, reason: string): void {
		this.#warnings.set(reason, { ruleId, reason });
	}
}

export interface Attachment {
	/** As the sender wrote it. */
	readonly name: string | null;
	/** Used if the sender gave none. */
	readonly fallback: string;
	readonly bytes: Uint8Array;
	readonly mediaType: string | null;
}
