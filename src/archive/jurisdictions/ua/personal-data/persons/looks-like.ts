const surnameEnding =
	/(?:енк(?:о|а|у|ові|ом|ів)|(?:ськ|цьк|зьк)(?:ий|а|ого|ої|ому|ій|им|ою|у)|(?:ч|щ|ю|а|я|и|і)к(?:а|у|ом|ові)?|ко|ка|ук|юк|чук|щук|ч(?:а|у|ем|еві)|ич|ець|ця|цю|[оеє]в(?:а|у|им|ою|ої|ій)?|[иії]н(?:а|у|им|ою|ої|ій)?|ай(?:ло|ла|лу|лом)|як|ак|ан|ян|ар|яр|ур|ир|ба|да|та|га|ха|ша|жа|ло)$/u;
const surelySurname =
	/^.{2,}(?:енк(?:о|а|у|ові|ом|ів|ами)|(?:[чщнлдрб]|[^аеиоуіїяєюл])[ую]к(?:а|у|ом|ові|ів)?|[ое]вич(?:а|у|ем|еві|ів)?|[^сд][^сд]ян(?:а|у|ом|ові|ів|ц|ца)?|швілі|дзе|[еє]ску(?:л)?|заде|[оеє]в(?:а|у|им|ої|ою|ій|ич)|ишин(?:а|у|им|ої|ою)?|(?:инськ|овськ|евськ|івськ)(?:ий|а|ого|ої|ому|ій|им|ою|у)|(?:берг|штейн|штайн|фельд|бойм|баум|сон)(?:а|у|ом)?|чик(?:а|у|ом|ові)?)$/u;
const verbEnding =
	/(?:(?:у|а|о)ємо(?:сь|ся)?|имо(?:сь|ся)?|(?:е|а|и|о|у)но|[иу]то|[аиуяіо](?:ла|ли|ло)(?:ся|сь)?|(?:ав|ив|ув|яв)ся|(?:у|ю)ють(?:ся)?|(?:ає|ує|ює)(?:ться)?|[аиу]ти(?:ся|сь)?|вши(?:сь|ся)?|ючи(?:сь|ся)?|ться)$/u;

/** Whether a word has an ending that surnames have and few other words. */
export function looksLikeSurname(lower: string): boolean {
	return surnameEnding.test(lower);
}

/** Whether a word has an ending that hardly any word but a surname has: «Вигаденко», «Вигаданян», «Вигадашвілі». */
export function isSurelySurname(lower: string): boolean {
	return surelySurname.test(lower);
}

/** Whether a word has the form of a verb, as sentences begin: «Повідомляємо», «Надано», «Звернулася». */
export function looksLikeVerb(lower: string): boolean {
	return verbEnding.test(lower);
}
