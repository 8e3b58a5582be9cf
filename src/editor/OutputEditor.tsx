import { Editor } from '@monaco-editor/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { OUTPUT_LANGUAGE } from './language.ts';
import { prepareModel, sessionAt, useModelPath } from './models.ts';
import { mountOutput, type MountedOutput } from './mount.ts';
import { OUTPUT_OPTIONS } from './options.ts';
import { themeName } from './theme.ts';
import type { OutputEditorProps } from './types.ts';

/** The output, to read, fold, search and click. Fills its parent. */
export function OutputEditor(props: OutputEditorProps) {
  const { value, label, theme, highlights } = props;
  const [mounted, setMounted] = useState<MountedOutput>();
  const [initialValue] = useState(value);
  const path = useModelPath();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  const options = useMemo(() => ({ ...OUTPUT_OPTIONS, ariaLabel: label }), [label]);

  useEffect(() => mounted?.setText(value), [mounted, value]);
  useEffect(() => mounted?.setHighlights(highlights), [mounted, highlights, value]);

  return (
    <Editor
      defaultPath={path}
      beforeMount={() => prepareModel(path, OUTPUT_LANGUAGE, initialValue, false)}
      theme={themeName(theme)}
      options={options}
      saveViewState={false}
      loading={null}
      onMount={(editor) => {
        const session = sessionAt(path);
        if (session === undefined) return;
        const output = mountOutput(editor, session, (offset) =>
          latest.current.onClickOffset?.(offset),
        );
        setMounted(output);
        latest.current.onReady?.(output.handle);
      }}
    />
  );
}
