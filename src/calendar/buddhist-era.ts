/** Years between a year of the Common Era and the same year of the Buddhist era: 2023 is พ.ศ. 2566. */
export const BUDDHIST_ERA = 543;

/** First and last Common Era year that this library takes a date from; in the Buddhist era 2443 and 2742. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
