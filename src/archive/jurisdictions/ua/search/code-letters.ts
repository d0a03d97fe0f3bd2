/**
 * Latin letters, folded, whose capitals look like Cyrillic ones: codes of services, forms and registration indexes are
 * printed and typed in either.
 */
export const codeLetters: Readonly<Record<string, string>> = {
	a: 'а',
	b: 'в',
	c: 'с',
	e: 'е',
	h: 'н',
	i: 'і',
	k: 'к',
	m: 'м',
	o: 'о',
	p: 'р',
	t: 'т',
	x: 'х',
	y: 'у',
};
