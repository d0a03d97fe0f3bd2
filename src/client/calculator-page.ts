import { replyRules } from 'archive:reply-rules';
import { startCalculator } from './calculator.ts';

/* The script of the calculator’s page. */
const page = document.querySelector<HTMLElement>('[data-calculator]');
if (page && replyRules) startCalculator(page, replyRules);
