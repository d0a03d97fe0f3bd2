import { type TerminalLanguage, terminalWords } from '../../../src/i18n/terminal/index.ts';
import { UsageError } from '../usage-error.ts';

const languages = Object.keys(terminalWords) as TerminalLanguage[];

/**
 * The language of a command: the one given with `--lang`, else the one of the environment (POSIX, Base Definitions 8.2:
 * the first of LC_ALL, LC_MESSAGES, LANG that is set), else the system's, which Windows keeps in no variable; else English.
 * A GitHub workflow speaks English by default, whatever
 * the machine's language is.
 *
 * @param argv the words after the command's name
 * @param locale the system's, which costs more to ask than all else here
 * @throws UsageError if `--lang` names a language that the commands do not speak
 * @example
 * terminalLanguage([], { LANG: 'uk_UA.UTF-8' }) // 'uk'
 * terminalLanguage(['--lang', 'en'], { LANG: 'uk_UA.UTF-8' }) // 'en'
 */
export function terminalLanguage(
	argv: readonly string[],
	environment: NodeJS.ProcessEnv,
	locale: () => string = systemLocale,
): TerminalLanguage {
	const asked = askedLanguage(argv);
	if (asked === null) return ofEnvironment(environment, locale);
	const known = languages.find((language) => language === asked);
	if (known === undefined) throw new UsageError(`--lang: give one of ${languages.join(', ')}.`);
	return known;
}

/** Read before all other words, so that errors in them are reported in this language; the last one counts. */
function askedLanguage(argv: readonly string[]): string | null {
	const end = argv.indexOf('--');
	const words = end < 0 ? argv : argv.slice(0, end);
	const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
	if (at < 0) return null;
	const [, value] = words[at]?.split('=') ?? [];
	return value ?? words[at + 1] ?? '';
}

function ofEnvironment(
	{ GITHUB_ACTIONS, LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv,
	locale: () => string,
): TerminalLanguage {
	if (GITHUB_ACTIONS === 'true') return 'en';
	// «uk_UA.UTF-8», «uk», «uk-UA»
	const [tag] = (LC_ALL || LC_MESSAGES || LANG || locale()).split(/[_.@-]/);
	return languages.find((language) => language === tag) ?? 'en';
}

function systemLocale(): string {
	return Intl.DateTimeFormat().resolvedOptions().locale;
}
