import { z } from 'astro/zod';
import { archiveConfigSchema } from '#archive/config/schema.ts';

const { url, contact } = archiveConfigSchema.shape;
const line = z.string().trim().min(1, 'some words');

/**
 * What a publisher says of an archive that is begun: the settings that nobody else can choose. The others come as the
 * project has them. Texts in English may be left out; the interface is then in Ukrainian alone.
 */
export const archiveAnswers = z.object({
	title: line,
	titleEn: line.nullable(),
	description: line,
	descriptionEn: line.nullable(),
	publisher: line,
	publisherEn: line.nullable(),
	email: contact.shape.email,
	url,
});

/** Answers that were checked. */
export type ArchiveAnswers = z.output<typeof archiveAnswers>;
