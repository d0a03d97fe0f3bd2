/**
 * Whether what is left of a paragraph without its page numbers says nothing: «Сторінка … з …», «– … –».
 *
 * @example
 * isPageWords('Сторінка  з ') // true
 */
export function isPageWords(text: string): boolean {
	return pageWords.test(text);
}

const pageWords = /^[\s\p{P}]*(?:(?:сторінка|стор|арк|аркуш|page|of|з|із|від)[\s\p{P}]*)*$/iu;
