/** Runs when the window loses focus: a press inside a frame reaches this document as nothing but that. */
import { useEffect } from 'react';

export function useWindowBlur(onBlur: () => void): void {
  useEffect(() => {
    addEventListener('blur', onBlur);
    return () => removeEventListener('blur', onBlur);
  }, [onBlur]);
}
