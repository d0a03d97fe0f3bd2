import { type TerminalLanguage, terminalWords } from '../../../src/i18n/terminal/index.ts';
import { UsageError } from '../usage-error.ts';

const languages = Object.keys(terminalWords) as TerminalLanguage[];

/**
 * The language in which a command speaks: as `--lang` says, else as the environment does (POSIX, Base Definitions 8.2:
 * LC_ALL, LC_MESSAGES, LANG, the first that is set), else as the system does, which Windows tells in no variable; else English.
 * A workflow of GitHub speaks English unasked, whatever
 * the machine's language is.
 *
 * @param argv the words behind the command's name
 * @param locale of the system
 * @throws UsageError if `--lang` names a language that the commands do not speak
 * @example
 * terminalLanguage([], { LANG: 'uk_UA.UTF-8' }) // 'uk'
 * terminalLanguage(['--lang', 'en'], { LANG: 'uk_UA.UTF-8' }) // 'en'
 */
export function terminalLanguage(
	argv: readonly string[],
	environment: NodeJS.ProcessEnv,
	locale: string = Intl.DateTimeFormat().resolvedOptions().locale,
): TerminalLanguage {
	const asked = askedLanguage(argv);
	if (asked === null) return ofEnvironment(environment, locale);
	const known = languages.find((language) => language === asked);
	if (known === undefined) throw new UsageError(`--lang: give one of ${languages.join(', ')}.`);
	return known;
}

/** Read before all other words, so that what is wrong with them is told in this language; the last one holds. */
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
	locale: string,
): TerminalLanguage {
	if (GITHUB_ACTIONS === 'true') return 'en';
	// «uk_UA.UTF-8», «uk», «uk-UA»
	const [tag] = (LC_ALL || LC_MESSAGES || LANG || locale).split(/[_.@-]/);
	return languages.find((language) => language === tag) ?? 'en';
}
