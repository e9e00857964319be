/** The kinds of event, in the order of the handlers, and their priority among events at one time. */

/** A customer is served. Has a timer per customer. */
export const SERVED = 0;
/** The number of servers changes as scheduled. */
export const SCHEDULED = 1;
/** The servers of a station are repaired. */
export const REPAIRED = 2;
/** A customer in line has waited as long as it is willing to. Has a timer per customer. */
export const IMPATIENT = 3;
/** A class has an arrival. */
export const ARRIVAL = 4;
/** The servers of a station fail. */
export const FAILURE = 5;

/** What frees a server comes first, then what frees a place in line, then who wants one; what ends now is not broken off. */
export const PRIORITIES = [0, 0, 0, 1, 2, 3];
