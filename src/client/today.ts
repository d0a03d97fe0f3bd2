/** Today's date in the reader's time zone, as an ISO date. */
export function today(): string {
	const now = new Date();
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
