/** A name as signatures have it: «Олена ЗРАЗКОВА», «О. І. Зразкова», «Зразкова О. І.». */
// «Олена ЗРАЗКОВА», «О. І. Зразкова»
export const personName =
	/^(?:\p{Lu}[\p{Ll}’']+\s\p{Lu}[\p{Lu}’'-]+|(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s?){1,2})$/u;
