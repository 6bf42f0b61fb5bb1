/** What says in one word what other fields say: an application is read without it. */
export const inOneWord: readonly string[] = ["nothingSpecialAsOf"];
