/** Ending and media type of a letter's public record, which is beside its page. */
export const recordFile = { extension: 'json', mediaType: 'application/ld+json' } as const;
