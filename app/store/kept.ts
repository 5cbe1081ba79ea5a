/** What is kept on this machine from visit to visit. Storage may be denied or full: then nothing is kept, and nothing breaks. */

const PREFIX = 'plimsoll.';

export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** False where this browser keeps nothing. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}
