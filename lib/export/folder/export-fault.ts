/** Something in the export that must not be published, in words. */
export interface ExportFault {
  file: string;
  message: string;
}
