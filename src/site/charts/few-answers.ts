/** With fewer answers no percentage is shown, because it would suggest more than they tell. */
export const fewAnswers = 10;
