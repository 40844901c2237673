/** YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists. */
export function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return false;
  const full = `${value}-01-01`.slice(0, 10);
  const time = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
}
