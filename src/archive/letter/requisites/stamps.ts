import { requisite } from './requisite.ts';

/** E-signature stamps printed on the pages. They are among the record's `signatures`, beside those of containers. */
export const stamps = requisite({
	name: 'stamps',
	fields: {},
	read: ({ anatomy, text, value, date }) => ({
		stamps: anatomy.stamps.map((stamp) => ({
			certificate: value(stamp.certificate),
			signer: text(stamp.signer),
			validFrom: date(stamp.validFrom),
			validTo: date(stamp.validTo),
		})),
	}),
});
