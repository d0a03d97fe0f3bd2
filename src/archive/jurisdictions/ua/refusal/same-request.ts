import type { RefusedLetter } from '../../../outcome/refusal-rules.ts';
import { matterInWords } from './refusal-words.ts';

/** The same request to another body, with what art. 19 (5) of Law № 2939-VI wants in one. */
export function sameRequest(refused: RefusedLetter): { subject: string; text: string } {
	const matter = matterInWords(refused);
	return {
		subject: 'Запит на публічну інформацію',
		text: `[Назва розпорядника інформації]

Запит на публічну інформацію

Відповідно до статей 19 і 20 Закону України «Про доступ до публічної інформації» прошу надати інформацію ${matter}.

[Опишіть, які саме відомості чи документи потрібні.]

Відповідь прошу надіслати на цю електронну адресу.

[Ваше ім’я]
[дата]`,
	};
}
