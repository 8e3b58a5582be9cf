import { useState } from 'react';
import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import type { Question } from './useOpenFile.ts';

/** Asks before a file takes the place of work. */
export function FileQuestion({ question }: { readonly question: Question | undefined }) {
  // Its words stay while the dialog fades out.
  const [last, setLast] = useState(question);
  if (question !== undefined && question !== last) setLast(question);
  if (last === undefined) return null;
  return <ConfirmDialog open={question !== undefined} {...last} />;
}
