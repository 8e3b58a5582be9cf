/** Remembers what a person does to a control that is not quite there yet. */
import { useState } from 'react';

export interface StandIn {
  /** What the real control should start with. */
  readonly wish: { readonly focused: boolean; readonly open: boolean };
  /** For the stand-in's element. */
  readonly handlers: {
    onFocus(): void;
    onBlur(): void;
    onClick(): void;
  };
}

/** A stand-in's memory: focus and the wish to open are handed to the control that replaces it. */
export function useStandIn(): StandIn {
  const [wish, setWish] = useState({ focused: false, open: false });
  return {
    wish,
    handlers: {
      onFocus: () => setWish((before) => ({ ...before, focused: true })),
      onBlur: () => setWish({ focused: false, open: false }),
      onClick: () => setWish({ focused: true, open: true }),
    },
  };
}
