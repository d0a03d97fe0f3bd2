/** What has all properties of every member of a union: `{ a: 1 } | { b: 2 }` gives `{ a: 1 } & { b: 2 }`. */
export type Both<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
	all: infer All,
) => void
	? All
	: never;
