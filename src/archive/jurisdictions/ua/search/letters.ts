/** Letters that Ukrainian search reads as others: few type the ґ. */
export const letters: Readonly<Record<string, string>> = { ґ: 'г' };
