import type { Request } from './request.ts';

/**
 * A request without what leads to its page on the site where it was made: its number and name there, and the numbers of
 * its messages. An id that is made of these is made of its first letter's instead, and stays.
 *
 * @example
 * withoutRequestLink({ id: 'dostup.example/7', number: 7, … }) // { id: 'dostup.example/45000000-2031-25-z', number: null, … }
 */
export function withoutRequestLink(request: Request): Request {
	const { id, number, slug } = request;
	const [host = '', name = ''] = id.split('/');
	const [first] = request.messages.flatMap(({ letters }) => letters);
	const leads = name === String(number) || name === slug;
	return {
		...request,
		id: leads && first ? `${host}/${first.replaceAll('/', '-')}` : id,
		number: null,
		slug: null,
		messages: request.messages.map((message) => ({ ...message, number: null })),
	};
}
