/** Words whose plural has another root, with all their forms: dictionaries list them as two words, or only in part. */
export const unlikePlurals: readonly (readonly string[])[] = [
	'людина людини людині людину людиною люди людей людям людьми людях',
	'дитина дитини дитині дитину дитиною діти дітей дітям дітьми дітях',
	'друг друга другові другу другом друзі друзів друзям друзями друзях',
	'око ока оку оком оці очі очей очам очима очах',
	'вухо вуха вуху вухом вусі вуха вух вухам вухами вухах',
	'кінь коня коневі коню конем коні коней коням кіньми конями конях',
].map((forms) => forms.split(' '));
