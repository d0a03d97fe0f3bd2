// «. А», «. [», «3]. А», «Н.. А», «грн. А», «!», «;», a blank line, a new item of a list, a tag's place in a page, «],"» and «\nheading: "» between the fields of a record and of front matter; not «тел. 067», «вул. Тиха», «О. Зелений»
/** Where a sentence ends, as the source of a pattern: between it and the next, at an item of a list, at a tag's place in a page. */
export const sentenceBoundary =
	'(?<=[^\\s.]{4}|\\d|[»")\\]]|\\p{Lu}\\.|(?<!\\p{L})(?:грн|млн|млрд))[.!?]["»)]?\\s+(?=[\\p{Lu}«"\\d[])(?<!(?:тел|моб|вул|буд|кв|обл|просп|пров|бульв|корп|факс|роб|дом)\\.\\s+)|[;!?]\\s|\\n\\s*\\n|\\n\\s*(?:[-–•*]|\\d{1,3}[.)])\\s|\\r(?!\\n)|\\u0000|[\\]}]{0,3},[[{]{0,3}"|\\n(?=[A-Za-z]{3,24}:(?: "|\\n))';
