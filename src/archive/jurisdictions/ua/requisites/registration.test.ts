import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from './lines.ts';
import { readRegistration } from './registration.ts';

const forms: Readonly<Record<string, readonly [date: string | null, index: string | null]>> = {
	// Cells of a table.
	'03.04.2031\t№\t1268/02-59\tНа №\t15\tвід\t12.03.2031': ['03.04.2031', '1268/02-59'],
	'від\t03.04.2031\t№\tПІ-31/К-17': ['03.04.2031', 'ПІ-31/К-17'],
	'Реєстраційний номер: 1268/02-59': [null, '1268/02-59'],
	'Вихідний індекс 01-12/345 від 03.04.2031': ['03.04.2031', '01-12/345'],
	// What says that there is none.
	'03.04.2031 № б/н': ['03.04.2031', 'б/н'],
	'№ Б/Н від 03.04.2031': ['03.04.2031', 'Б/Н'],
	'№ б. н. від 03.04.2031': ['03.04.2031', 'б. н'],
	'На № б/н від 03.04.2031': [null, null],
	'03.04.2031 № Б/НП-12': ['03.04.2031', 'Б/НП-12'],
	// A place behind it, as villages write it.
	'02 червня 2031 року № 02-15/418                     с. Вигадане': ['02 червня 2031', '02-15/418'],
	'03.04.2031 № 7/1-12            смт Великі Вигади': ['03.04.2031', '7/1-12'],
	'03.04.2031 № 7/1-12            сесія вирішила': [null, null],
	// A mail address and a street beside it, pieces of which an engine loses, and specks.
	'11.02.2031   №   02-14/873   ge   @zapyt.example': ['11.02.2031', '02-14/873'],
	'«17» вересня 2031 р.   вул; В Вишнева З   щих': ['«17» вересня 2031', null],
	'24.10.2031 № 1147/02-20   І   На № 88 від 17.10.2031': ['24.10.2031', '1147/02-20'],
	'Вих. № 07-1/662   :   FE': [null, '07-1/662'],
	// What is answered, raised above the form’s rule.
	'22.05.2031   №   05/1-1127   Ha ль K-88   ai 15 05 0B': ['22.05.2031', '05/1-1127'],
	'22.05.2031   Ha ль K-88   ai 15 05 0B': [null, null],
	// What is left of a form's rule.
	'Вих. № - 29945/9-19-31 від 09.08.2031': ['09.08.2031', '29945/9-19-31'],
	// The form of a letterhead in two languages.
	'№ / No. 347/16-31   від / of 06.03.2031': ['06.03.2031', '347/16-31'],
	'/ of 06.03.2031': ['06.03.2031', null],
	// A form whose year begins.
	'№ 485/12 « 08 » червня 20 31 р.': ['« 08 » червня 20 31', '485/12'],
	'«28 »   05   20 31 р.': ['«28 »   05   20 31', null],
	'Індекс 10-13/П-40': [null, '10-13/П-40'],
	'Індекс 45000, м. Вигадане': [null, null],
	'20.10.2031 року за вих. № 5/3-2219/Зр': ['20.10.2031', '5/3-2219/Зр'],
};

for (const [written, expected] of Object.entries(forms)) {
	test(written.replaceAll('\t', ' ⇥ '), () => {
		const [line] = readLines(written);
		assert.ok(line);
		const read = readRegistration(line);
		assert.deepEqual([read?.date?.text ?? null, read?.index?.text ?? null], expected);
	});
}
