import { useDeferredValue, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { fieldSetBy } from './envelopeOrigin.ts';
import { fieldRanges, producedRanges, tellOrigin } from './origin.ts';
import type { AssistProps } from './page.ts';

/** Keeps template and output pointing at each other. Draws nothing. */
export function OriginFollower(props: AssistProps) {
  const { analysis, editors } = props;
  const { origin } = editors;
  const designer = useDesigner();
  const showOutput = useDesignerState(({ draft }) => draft.showOutput);
  const selection = useStore(origin, (state) => state.selection);
  const click = useStore(origin, (state) => state.click);
  const field = useStore(origin, (state) => state.field);
  // The letter on the screen comes first; the mark beside it may come a moment later.
  const followed = useDeferredValue(selection);
  const known = useDeferredValue(analysis);
  /** The selection that a click in the output made: the output stays where it was clicked. */
  const byClick = useRef(false);

  useEffect(() => {
    const { output } = known;
    if (output === undefined || !showOutput || (field ?? followed) === undefined) {
      origin.setState({ marks: undefined });
      return;
    }
    const page = { analysis: known };
    const ranges =
      field !== undefined
        ? fieldRanges(page, field)
        : followed === undefined
          ? []
          : producedRanges(page, followed);
    origin.setState({ marks: { ranges, output } });
    const [first] = ranges;
    if (first !== undefined && !byClick.current) {
      editors.output.run((handle) => {
        if (!handle.hasFocus()) handle.reveal(first);
      });
    }
    byClick.current = false;
  }, [followed, field, known, showOutput, origin, editors]);

  useEffect(() => {
    const arrive = ({ target }: FocusEvent): void => origin.setState({ field: fieldSetBy(target) });
    document.addEventListener('focusin', arrive);
    return () => document.removeEventListener('focusin', arrive);
  }, [origin]);

  const page = useRef({ ...props, designer });
  useEffect(() => {
    page.current = { ...props, designer };
  });
  useEffect(() => {
    if (click === undefined || click.output !== page.current.analysis.output) return;
    byClick.current = true;
    tellOrigin(page.current, click.offset);
  }, [click]);
  return null;
}
