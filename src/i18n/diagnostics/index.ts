import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** What a doubt, a refusal or a fault is called, what happened, and what to do: for a person who knows no program. */
export interface DiagnosticWords {
	readonly title: string;
	readonly what: string;
	readonly todo: string;
}

/** Name of a diagnostic that has words. */
export type WordedRule = keyof typeof en;

/** The words of diagnostics, by language and rule: the same rules in each. */
export const diagnosticWords: Readonly<Record<'en' | 'uk', Readonly<Record<WordedRule, DiagnosticWords>>>> = {
	en,
	uk,
};
