import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `solid` for the one thing to do, `outline` for others, `plain` inside bars. */
  readonly look?: 'solid' | 'outline' | 'plain';
  readonly small?: boolean;
}

/** A button in one of three looks. */
export function Button({ look = 'outline', small = false, className, ...rest }: ButtonProps) {
  const names = [styles.button, small ? styles.small : undefined, className];
  return (
    <button
      type="button"
      {...rest}
      data-look={look}
      className={names.filter((name) => name !== undefined).join(' ')}
    />
  );
}
