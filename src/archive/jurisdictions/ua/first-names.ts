/**
 * Whether a word is a form of a common Ukrainian first name or a patronymic, in any case, small or capital letters.
 *
 * @example
 * isGivenName('Олено') // true
 */
export function isGivenName(word: string): boolean {
	return isPatronymic(word) || firstName.test(word);
}

/** Whether a word is a form of a patronymic. */
export function isPatronymic(word: string): boolean {
	return patronymic.test(word);
}

// «Іванівна», «Іванівні», «Петровичу», «Ілліч», «Яківною»
const patronymic =
	/^\p{Lu}[\p{L}’]+(?:івн|ївн|ович|йович|ьович|лліч|кліч|мич)(?:[аіуюоєем]|ою|ем|ові|еві)?$/iu;

/** Stems of common first names; a form adds a case ending, so that «Романюк» and «Марків» are surnames. */
const stems =
	'Пилип|Прокоп|Кузьм|Арсен|Матві|Єгор|Гнат|Устим|Нестор|Омелян|Кост|Олександр|Олексі|Анатолі|Андрі|Антон|Артем|Артур|Богдан|Борис|Вадим|Валентин|Валері|Васил|Віктор|Віталі|Володимир|Владислав|В’ячеслав|Геннаді|Георгі|Григорі|Гліб|Данил|Дмитр|Денис|Едуард|Євген|Захар|Іван|Ігор|Ілл|Кирил|Костянтин|Леонід|Лев|Любомир|Макс|Максим|Марк|Мар’ян|Микол|Микит|Мирослав|Михайл|Назар|Олег|Олес|Орест|Остап|Павл|Петр|Роман|Ростислав|Руслан|Святослав|Семен|Сергі|Станіслав|Степан|Тарас|Тимофі|Тимур|Федор|Федір|Філіп|Юрі|Ярослав|Яків|Яков|Алін|Алл|Анастасі|Анжелік|Анн|Ганн|Вікторі|Вір|Галин|Дар|Дарин|Діан|Євгені|Єлизавет|Злат|Зо|Інг|Інн|Ірин|Катерин|Кір|Крістін|Христин|Ксені|Ларис|Лес|Лід|Лілі|Любов|Людмил|Маргарит|Марі|Марин|Март|Наді|Наталі|Натал|Нін|Оксан|Олен|Ольг|Ольз|Полін|Раїс|Світлан|Соломі|Софі|Тамар|Тетян|Уляна|Улян|Юлі|Ян|Орест|Жанн|Емілі|Аделін|Мілан|Камілл|Віолет|Регін|Русалін|Роксолан|Зінаїд|Клавді|Славк|Стефані|Таїсі|Кат|Орисі|Дарі|Vasyl|Oleksandr|Olena|Iryna|Nataliia|Natalia|Ivan|Petro|Mykola|Serhii|Andrii|Yurii|Volodymyr|Viktor|Oksana|Tetiana|Svitlana|Mariia|Yuliia|Anna|Dmytro|Maksym|Taras|Bohdan|Roman';
// «Олена», «ОЛЕНІ», «Олено», «Сергієві», «Ользі»
const firstName = new RegExp(`^(?:${stems})(?:[аяоуюеєиіїйь]|[оеє]м|[оеє]ю|[оеє]ві|’ю|iia|ia|[aoy])?$`, 'iu');
