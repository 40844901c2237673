const FULL_DATE = '2026-01-20'.length;

/**
 * Is a document certainly from the time that began with `since`? Dates are YYYY, YYYY-MM or YYYY-MM-DD; a year or month in which
 * something came about holds documents from before it, too.
 */
export const isCertainlyFrom = (date: string, since: string): boolean =>
  since.length === FULL_DATE ? date >= since : date.slice(0, since.length) > since;
