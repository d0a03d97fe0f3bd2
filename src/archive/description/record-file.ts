/** Ending and media type of a letter's public record, which stands beside its page. */
export const recordFile = { extension: 'json', mediaType: 'application/ld+json' } as const;
