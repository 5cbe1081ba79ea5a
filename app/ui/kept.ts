/** Small things remembered on this machine alone. Storage throws where it is denied; then nothing is kept, and nothing breaks. */

export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Denied: it holds until the page is left.
  }
}
