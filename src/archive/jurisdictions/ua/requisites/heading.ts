import { hasSayingVerb, isSalutation, saysSomething } from './text-opening.ts';

const mostLines = 9;
const longestLine = 260;
const narrowLine = 48;
const shortHeading = 80;
const mostUntitled = 6;
const longestUntitled = 60;
// Past this a block that ends with a full stop is a paragraph that begins with «Щодо …», not a heading.
const longestSentence = 160;

// «Про надання інформації», «Тема: ремонт мостів», «Щодо відзначення річниці», «Інформування щодо необхідності», «Роз’яснення про …»,
// «Відповідь на запит», «Відповідь на Ваш адвокатський запит»
const headingStart =
	/^(?:про|щодо|стосовно|відносно)(?!\p{L})|^(?:тема|предмет)(?: листа)?: ?\p{L}|^відповідь на (?:\p{L}+(?:ий|у|ю|е) ){0,3}(?:запит|лист|звернення|скаргу|заяву)(?!\p{L})|^\p{Lu}\p{Ll}+(?:ння|ція|відь|пис)\s+(?:про|щодо|стосовно)(?!\p{L})/iu;

// «АРХІВНА ДОВІДКА», «Довідка», «ВИТЯГ», «Інформаційна довідка», «ДЕПУТАТСЬКИЙ ЗАПИТ», «ЗАЯВА»
const paperTitle =
	/^(?:(?:(?:архівна|інформаційна|аналітична) )?(?:довідка|витяг|висновок)|(?:(?:інформаційний|адвокатський|депутатський) )?запит|депутатське звернення|заява|клопотання|заперечення|відзив|пояснення|повідомлення)$/iu;
// «про розгляд справи без участі представника», «від 01.02.2031 № 5»: below such a title
const restOfTitle = /^(?:про|щодо|стосовно|на|до|від)(?!\p{L})/u;

/**
 * Whether the lines of a block, from the first on, open a letter's heading: «Про …», «Щодо …» in short lines that say
 * nothing of themselves and do not end a sentence.
 *
 * @example
 * opensHeading(['Щодо заповнення', 'статистичного звіту']) // true
 * @example
 * opensHeading(['Щодо Вашого запиту повідомляємо таке.']) // false
 */
export function opensHeading(block: readonly string[]): boolean {
	const [first = ''] = block;
	if (paperTitle.test(first) && (block.length === 1 || restOfTitle.test(block[1] ?? ''))) return true;
	if (!headingStart.test(first) || first.length > longestLine) return false;
	const whole = block.slice(0, mostLines).join(' ');
	// «Щодо Вашого запиту» alone: text that begins so goes on.
	if (whole.length < shortHeading && !/[.,:;!?]$/u.test(whole) && !hasSayingVerb(whole)) return true;
	if (saysSomething(first)) return false;
	if (whole.length > longestSentence && /[.!?;:]$/u.test(whole)) return false;
	const sentence = whole.match(/^.*?[.:;!?](?= \p{Lu}|$)/u)?.[0] ?? whole;
	return block.length > mostLines || !saysSomething(sentence) || first.length < narrowLine;
}

/**
 * Whether a line goes on with the heading whose lines are before it in the same block.
 *
 * @param next what follows the line in its block
 */
export function continuesHeading(heading: readonly string[], line: string): boolean {
	const last = heading.at(-1) ?? '';
	if (heading.length >= mostLines || /[.!?]$/u.test(last)) return false;
	if (saysSomething(line) || isSalutation(line)) return false;
	const widest = Math.max(...heading.map(({ length }) => length));
	if (
		/^[\p{Ll}«"(–-]/u.test(line) ||
		/[,–-]$|(?<!\p{L})(?:та|і|й|в|у|з|із|до|на|за|щодо|про|від)$/u.test(last)
	) {
		return line.length <= Math.max(widest * 1.6, narrowLine);
	}
	return line.length <= Math.max(widest + 8, 24) && !/[.:;]$/u.test(line);
}

/** The lines of a block above a heading or a salutation in it, which no blank line parts from them. */
export function aboveHeading(block: readonly string[]): readonly string[] {
	const at = block.findIndex(
		(text, index) =>
			isSalutation(text) || (/^\p{Lu}/u.test(text) && opensHeading(block.slice(index, index + mostLines))),
	);
	return at === -1 ? block : block.slice(0, at);
}

/** Whether the short lines of a block, alone between addressee and text, are a heading without its «Про»: they end no sentence. */
export function isUntitled(block: readonly string[]): boolean {
	const whole = block.join(' ');
	return (
		block.length <= mostUntitled &&
		block.every(({ length }) => length < longestUntitled) &&
		/(?<!\p{L})(?:щодо|про|стосовно)(?!\p{L})/iu.test(whole) &&
		!/[.:;!?,]$/u.test(whole)
	);
}
