import { type DiagnosticWords, diagnosticWords } from '../../../src/i18n/diagnostics/index.ts';
import { translate } from '../../../src/i18n/index.ts';
import type { TerminalLanguage } from '../../../src/i18n/terminal/index.ts';
import { knownMessages } from './known-messages.ts';

/**
 * Translates what a program says; what the catalogue does not know stays as it is. If the rule of a diagnostic
 * is given, a message that says more than the rule does (which line it is about) contains the rule’s own words.
 */
export type InLanguage = (text: string, rule?: string) => string;

/** Example: `  - {words}`: what comes before the words of a line, also in a GitHub annotation, and the blanks after it. */
const line = /^(\s*(?:::\w+[^:]*::)?)(.*?)(\s*)$/s;

/** Example: `lost-ledger: Lines of the ledger…`; captured: the rule and the message. */
const ruled = /^([a-z]+(?:-[a-z\d]+)+): (\S.*)$/s;

/** Example: `1/2031/a v1: It is gone…`; captured: what a line of a report is about, and what it says. */
const subjected = /^(\S+(?: v\d+)?: )(\S.*)$/s;

/** Example: `{n|лист|листи|листів}`, or `{name}`; captured: the name, and the plural forms. */
const blank = /\{(\w+)(?:\|([^}]*))?\}/g;

/** Example: `person-name`, of `person-name, phone`. */
const kind = /[a-z-]+/g;

/** Measured values, which may have tenths. */
const measured: ReadonlySet<string> = new Set(['size', 'largest', 'limit']);

/** Example: `1.7`, of `letters 1.7, / 0.2`; captured: the digits before and after the point. */
const tenths = /(?<![\d.])(\d+)\.(\d)(?![\d.])/g;

/**
 * Translates the programs’ messages, as gettext does: programs speak English, which the rooms without languages
 * (src/archive, src/store), logs, JSON and tests share; where a message reaches a person, the catalogue gives the same
 * message in that person’s language with the same values (docs/decisions/0015-languages-of-commands.md).
 *
 * @example
 * inLanguage('uk')('There is no folder a. Name the folder of the archive\'s content with --content.\n')
 * // 'Теки a немає. Назвіть теку зі вмістом архіву параметром --content.\n'
 */
export function inLanguage(language: TerminalLanguage): InLanguage {
	if (language === 'en') return (text) => text;
	const say = speaker(language);
	return (text, rule) =>
		text
			.split('\n')
			.map((one) => say(one, rule))
			.join('\n');
}

function speaker(language: TerminalLanguage): InLanguage {
	const rules: Readonly<Record<string, DiagnosticWords>> = diagnosticWords[language];
	const plural = new Intl.PluralRules(language);
	const parts = new Intl.NumberFormat(language).formatToParts(0.1);
	const point = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
	const ruleWords = (rule = '') => {
		const told = rules[rule];
		return told && `${told.title}. ${told.what} ${told.todo}`;
	};
	const say = (text: string, about?: string): string => {
		const [, rule = '', said = ''] = ruled.exec(text) ?? [];
		const told = ruleWords(rule);
		if (told) {
			const detailed = say(said, rule);
			return detailed === said ? told : `${rule}: ${detailed}`;
		}
		for (const { read, words } of knownMessages(language)) {
			const values = read(text);
			if (values) return filled(words, values, about);
		}
		const [, subject, fault] = subjected.exec(text) ?? [];
		return subject && fault ? `${subject}${say(fault, about)}` : text;
	};
	const kinds: Readonly<Record<string, string>> = translate(language).words.redaction;
	const filled = (words: string, values: Readonly<Record<string, string>>, about?: string) =>
		words.replaceAll(blank, (_, name: string, forms?: string) => {
			const value = values[name] ?? '';
			if (forms !== undefined) return `${value} ${formOf(forms.split('|'), plural, Number(value))}`;
			const told = sayLine(value);
			if (measured.has(name) && told === value) return value.replaceAll(tenths, `$1${point}$2`);
			if (name === 'doubt' && told === value) return ruleWords(about) ?? told;
			if (name !== 'kinds') return told;
			return value.replaceAll(kind, (one) => kinds[one] ?? one);
		});
	const sayLine: InLanguage = (text, about) => {
		const [, before = '', words = '', after = ''] = line.exec(text) ?? [];
		return `${before}${say(words, about)}${after}`;
	};
	return sayLine;
}

/** The plural forms are in the Ukrainian order: one, few, many. */
function formOf([one = '', few = '', many = '']: string[], plural: Intl.PluralRules, n: number): string {
	const form = plural.select(n);
	if (form === 'one') return one;
	return form === 'few' ? few : many;
}
