/** Months and weekdays with their abbreviations. */
export const CALENDAR_WORDS = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan thanksgiving halloween hanukkah eid
spring summer autumn fall winter
`
