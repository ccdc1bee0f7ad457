/** A content file as read: text that passed the guards, and its path below the content folder. */
export interface SourceFile {
  /** With `/` on every system. */
  path: string;
  text: string;
}
