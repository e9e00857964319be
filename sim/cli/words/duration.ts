/** A time in its two largest units: seconds, minutes and seconds, or hours and minutes. */
export function durationWords(
  seconds: number,
  units: { readonly hours: string; readonly minutes: string; readonly seconds: string },
): string {
  const all = Math.max(1, Math.round(seconds));
  if (all < 60) return `${all} ${units.seconds}`;
  if (all < 600) return `${Math.floor(all / 60)} ${units.minutes} ${all % 60} ${units.seconds}`;
  const minutes = Math.round(all / 60);
  if (minutes < 60) return `${minutes} ${units.minutes}`;
  return `${Math.floor(minutes / 60)} ${units.hours} ${minutes % 60} ${units.minutes}`;
}
