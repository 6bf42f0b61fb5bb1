/** Cases believed wrong, by their id, each with the reason. They are reported, and not judged. */
export const disputed: Readonly<Record<string, string>> = {};
