import { utcMonth } from 'd3';

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;
const DAYS_PER_MONTH = 30.44;

/**
 * Dates for the ticks of a time axis: firsts of a month, in equal steps of whole months that leave at least `room`
 * between two ticks, where `scale` is the length of a day [same unit as `room`].
 */
export function monthTicks(from: Date, until: Date, scale: number, room: number): Date[] {
  const step = MONTH_STEPS.find((months) => months * DAYS_PER_MONTH * scale >= room) ?? 120;
  const first = utcMonth.ceil(from);
  return utcMonth
    .range(first, utcMonth.offset(until, 1))
    .filter((date) => date <= until && (date.getUTCFullYear() * 12 + date.getUTCMonth()) % step === 0);
}
