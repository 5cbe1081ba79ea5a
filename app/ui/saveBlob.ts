/** Hands something to the person as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the blob soon after.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
