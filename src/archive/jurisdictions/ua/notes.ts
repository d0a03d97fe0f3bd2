import type { CountryNotes } from '../jurisdiction.ts';

/** What the pages of an archive say of Ukrainian law, by language. */
export const notes: Readonly<Record<string, CountryNotes>> = {
	uk: {
		// Закон України «Про доступ до публічної інформації», ст. 14 і 20
		duty: 'Органи влади зобов’язані відповідати на запити про публічну інформацію, але їхні відповіді осідають у чиїйсь пошті.',
		// Закон України «Про авторське право і суміжні права», ст. 8
		copyright: 'Офіційні документи не є об’єктами авторського права.',
		copyrightLaw: 'Закон України «Про авторське право і суміжні права»',
	},
	en: {
		duty: 'In Ukraine public bodies must answer such requests, but their answers end up in somebody’s mailbox and are lost there.',
		copyright: 'Official documents are not objects of copyright in Ukraine.',
		copyrightLaw: null,
	},
};
