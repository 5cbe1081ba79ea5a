/** Small things remembered on this machine alone. Storage throws where it is denied; then nothing is kept, and nothing breaks. */

export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False where it is denied: what was to be kept holds until the page is left. */
export function keep(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
