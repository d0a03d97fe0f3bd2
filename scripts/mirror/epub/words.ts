/** What books say in words of their own: they are in Ukrainian, as the letters are. */
export const words = {
	contents: 'Зміст',
	attachments: 'Додатки:',
	original: 'В архіві',
	undated: 'без дати',
	numbered: (index: string, date: string | null) => `№ ${index}${dated(date)}`,
	inReplyTo: (index: string | null, date: string | null) =>
		index === null && date === null ? null : `на${index === null ? '' : ` № ${index}`}${dated(date)}`,
	bookTitle: (body: string, year: string | null) => `${body}: листи, ${year ?? 'без дати'}`,
	fromArchive: (archive: string) => `З архіву «${archive}»`,
} as const;

function dated(date: string | null): string {
	return date === null ? '' : ` від ${date.split('-').reverse().join('.')}`;
}
