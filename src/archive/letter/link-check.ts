import { z } from 'astro/zod';

/** What was seen of an address that letters name: a line of `content/links/checked.jsonl`. */
export const linkCheckSchema = z.strictObject({
	url: z.url({ protocol: /^https?$/ }),
	/** ISO date of the last look. */
	checked: z.iso.date(),
	/** `unsure`: the host did not answer, or forbids programs to look; nothing is told about it. */
	state: z.enum(['alive', 'dead', 'unsure']),
	/** Address of a copy in the Internet Archive; null if nobody has asked, or there is none. */
	archived: z.url({ protocol: /^https?$/ }).nullable(),
});

/** What was seen of an address. */
export type LinkCheck = z.output<typeof linkCheckSchema>;
