// The calendar, as far as a text can be held against it.

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month; 0 where there is no such month. February has 29 where the year is not known. */
function daysIn(month: number, year?: number): number {
  if (month === 2 && year !== undefined && !isLeap(year)) return 28;
  return DAYS[month - 1] ?? 0;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether there is such a day, or such a month where the day is not given. */
export const dateExists = (year: number | undefined, month: number, day: number | undefined): boolean =>
  daysIn(month, year) > 0 && (day === undefined || (day >= 1 && day <= daysIn(month, year)));
