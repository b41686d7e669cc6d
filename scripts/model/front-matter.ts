/** The lines at the top of a Markdown file, between two lines of `---`. It counts only where it begins the file. */
export const FRONT_MATTER = /^---[ \t]*\n(?<front>[\s\S]*?)^---[ \t]*(?:\n|$)/mu;
