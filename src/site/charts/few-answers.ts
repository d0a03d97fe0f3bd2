/** Below as many answers no percentage is told: it would say more than they do. */
export const FEW_ANSWERS = 10;
