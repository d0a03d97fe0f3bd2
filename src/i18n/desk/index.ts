import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** Words of the desk. */
export type DeskWords = Omit<typeof en, 'counts'> & {
	readonly counts: Readonly<
		Record<keyof typeof en.counts, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
	>;
};

/** The words of the desk by language. */
export const deskWords = { uk, en } as const satisfies Readonly<Record<string, DeskWords>>;
