// «хвороба Вигадки»
const eponymous =
	/^(?:хвороб[аиіу]|синдром(?:у|ом|и)?|шкал[аиіоу]ю?|метод(?:ик)?(?:у|ом|а|ою|и|і)?|тест(?:у|ом)?|індекс(?:у|ом)?|проб[аиуі]|ефект(?:у|ом)?|принцип(?:у|ом)?)$/u;

/** Whether a word goes with the name of whoever found or made it: «хвороба», «шкала», «метод». */
export function isEponymous(lower: string): boolean {
	return eponymous.test(lower);
}
