const leapYear = "(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)";
const upTo28 = "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])";
const from29To30 = "(?:0[13-9]|1[0-2])-(?:29|30)";
const the31st = "(?:0[13578]|1[02])-31";

/** The days that exist, from year 1000 to year 9999, as a regular expression that any validator can apply. */
export const dayPattern = `^(?:[1-9][0-9]{3}-(?:${upTo28}|${from29To30}|${the31st})|${leapYear}-02-29)$`;
