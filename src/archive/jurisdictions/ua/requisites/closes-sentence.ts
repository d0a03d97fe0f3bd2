// «розглянуто.»; not «Вигаданська обл.», «Зразок О.»
const sentenceEnd = /[.:;!?]$(?<!(?:\p{Lu}|(?<!\p{L})(?:обл|р-н|м|вул|буд|кв))\.)/u;

/** Whether the last line of a block ends a sentence: a full stop after an initial or a shortened word does not. */
export function closesSentence(block: readonly string[]): boolean {
	return sentenceEnd.test(block.at(-1) ?? '');
}
