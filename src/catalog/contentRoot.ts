/** The folder that holds all words and numbers. Every command is started in the project's own folder. */
export const contentRoot = `${process.cwd()}/content`;
