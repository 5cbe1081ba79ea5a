import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** One filled button a place at most; quiet ones have no border. */
  readonly look?: 'plain' | 'filled' | 'quiet';
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" className={`${styles.button} ${styles[look]} ${className ?? ''}`} {...rest} />;
}
