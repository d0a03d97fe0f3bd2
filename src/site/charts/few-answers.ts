/** Below as many answers no percentage is told: it would say more than they do. */
export const fewAnswers = 10;
