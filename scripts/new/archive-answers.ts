import { z } from 'astro/zod';
import { archiveConfigSchema } from '#archive/config/schema.ts';

const { title, description, publisher, url, contact } = archiveConfigSchema.shape;

/**
 * What a publisher says about an archive that is begun: the settings that nobody else can choose. The others come as the
 * project has them. The languages of the title are those of the interface.
 */
export const archiveAnswers = z.object({
	title,
	description,
	publisher: publisher.shape.name,
	email: contact.shape.email,
	url,
});

/** Answers that were checked. */
export type ArchiveAnswers = z.output<typeof archiveAnswers>;
