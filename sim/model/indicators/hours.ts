import { SUM } from '../ledger.ts';
import { MONTH_DAYS } from '../time.ts';
import type { Indicator } from './indicator.ts';
import { ratioInPeriod } from './running.ts';

/** I20: hours of administration per jeugdbeschermer. */
export const administration: Indicator = {
  id: 'I20',
  outputs: () => [
    ratioInPeriod(SUM.adminHours, SUM.workedWeeks, 1, {
      key: 'adminHours',
      unit: 'hours per week',
      label: { nl: 'Uren administratie per fte per week', en: 'Hours of administration per fte per week' },
      definition: {
        nl: 'Uren van jeugdbeschermers voor administratie (een vast deel van de netto-uren) en voor het regelen van verwijzingen en weigeringen, per fte aan het werk, gemiddeld over de maand.',
        en: 'Hours of jeugdbeschermers for administration (a fixed share of the net hours) and for arranging referrals and refusals, per fte at work, averaged over the month.',
      },
    }),
  ],
};

/** I28: time that is left for families. */
export const timeForFamilies: Indicator = {
  id: 'I28',
  outputs: () => [
    ratioInPeriod(SUM.directHours, SUM.familyDays, MONTH_DAYS, {
      key: 'hoursPerFamily',
      unit: 'hours per month',
      better: 'higher',
      label: { nl: 'Uren voor het gezin per maand', en: 'Hours for the family per month' },
      definition: {
        nl: 'Productieve uren van jeugdbeschermers min inwerken van collega’s, verwijzingen, weigeringen en zicht op wachtende kinderen, per gezin met een jeugdbeschermer; gemiddeld over de maand. Reistijd en verslaglegging over het gezin zitten erin.',
        en: 'Productive hours of jeugdbeschermers less mentoring, referrals, refusals and cover of waiting children, per family with a worker; averaged over the month. Travel and reporting on the family are inside.',
      },
    }),
  ],
};
