/** The months in the genitive, as a date has them: «3 квітня 2031 року». */
export const months: readonly string[] = [
	'січня',
	'лютого',
	'березня',
	'квітня',
	'травня',
	'червня',
	'липня',
	'серпня',
	'вересня',
	'жовтня',
	'листопада',
	'грудня',
];
