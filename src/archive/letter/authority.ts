import { z } from 'astro/zod';
import { authorityId, edrpouCode } from './field-types.ts';

/** Front matter of `content/authorities/<id>.md`: a public body. Its file's body is an optional note about it. */
export const authoritySchema = z.strictObject({
	id: authorityId,
	edrpou: edrpouCode.nullable(),
	/** Name as a sentence would write it, e.g. «Виконавчий комітет Житомирської міської ради». A person may edit it. */
	name: z.string().min(1),
	/** True while the name was made from a letterhead and no person has confirmed it. */
	nameDerived: z.boolean(),
	/** The name in the genitive, for citations («лист Виконавчого комітету …»); null until somebody gives it. */
	nameGenitive: z.string().min(1).nullable().default(null),
	/** English name, for the English pages; null until somebody gives it. */
	nameEn: z.string().min(1).nullable(),
	/** Names in further languages of the interface, by BCP 47 tag, where somebody has given them. */
	names: z.record(z.string().min(2), z.string().min(1)).optional(),
	/** Names as letterheads write them: new letters are matched by these where they carry no code. */
	writtenNames: z.array(z.string().min(1)),
	/** ISO 3166-1 code, lower case. */
	jurisdiction: z.string().length(2),
	/** ISO 3166-2 code of the region, e.g. `UA-18`; null when unknown or national. */
	region: z
		.string()
		.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
		.nullable(),
	contacts: z.strictObject({
		address: z.string().min(1).nullable(),
		phones: z.array(z.string().min(1)),
		/** Every e-mail that the body prints on its letterhead: public, so the leak gate lets them pass. */
		emails: z.array(z.email()),
		site: z.string().min(1).nullable(),
	}),
});

/** A public body's front matter, checked. */
export type Authority = z.output<typeof authoritySchema>;
