// «ВУЛ. ЛУГОВА, БУД. 3»: words of capitals, and no small letter on the line
const inCapitals = /^(?=[^\n\p{Ll}]{0,400}$)[^\n]{0,200}\p{Lu}{3,}[^\n]{0,200}$/gmu;
const addressSaid =
	/(?<!\p{L})(?:ВУЛ|ПРОСП|ПРОВ|БУЛЬВ|МКР|БУД|КВ)(?!\p{L})|ВУЛИЦ|ПРОСПЕКТ|ПРОВУЛ|БУЛЬВАР|ПРОЖИВА|АДРЕС|ЗАРЕЄСТР/u;
// «вул. лугова», «проспект світанковий», «м. вигадів»: what is named, with its first letter
const named =
	/(?<=(?<!\p{L})(?:м|с|смт|вул|вулиц[яіюею]{1,2}|просп|проспект[уі]?|пров|провулок|провулку|бульв|бульвар[уі]?|пл|площ[аіу]|мкр|мікрорайон[іу]?|сел[оіа]|міст[оіа])(?:\.\s?|\s))\p{Ll}/gu;

/**
 * A text whose lines in capitals are written as addresses are, every letter in its place: «М. ВИГАДІВ, ВУЛ. ЛУГОВА, БУД. 3» as
 * «м. Вигадів, вул. Лугова, буд. 3». Null where no line in capitals speaks of an address.
 */
export function inSmallLetters(text: string): string | null {
	if (!addressSaid.test(text)) return null;
	const written = text.replace(inCapitals, (line) => {
		if (!addressSaid.test(line)) return line;
		const small = line.toLowerCase();
		return small.length === line.length ? small.replace(named, (letter) => letter.toUpperCase()) : line;
	});
	return written === text ? null : written;
}
