import { Editor } from '@monaco-editor/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { TEMPLATE_LANGUAGE } from './language.ts';
import { mountTemplate, type MountedTemplate } from './mount.ts';
import { TEMPLATE_OPTIONS } from './options.ts';
import { prepareModel, sessionAt, useModelPath } from './models.ts';
import { useRehearsal } from './rehearsal.ts';
import { themeName } from './theme.ts';
import type { TemplateEditorProps } from './types.ts';

/** The template's editor. Fills its parent. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { value, readOnly = false, label, theme, context, about, diagnostics } = props;
  const [mounted, setMounted] = useState<MountedTemplate>();
  const [initialValue] = useState(value);
  const path = useModelPath();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  const options = useMemo(
    () => ({ ...TEMPLATE_OPTIONS, readOnly, domReadOnly: readOnly, ariaLabel: label }),
    [readOnly, label],
  );

  useEffect(() => mounted?.setText(value), [mounted, value]);
  useEffect(() => mounted?.setContext(context ?? {}), [mounted, context]);
  useRehearsal(mounted !== undefined && !readOnly, context ?? {}, () => latest.current.value);
  useEffect(() => {
    if (about !== undefined) mounted?.setDiagnostics(diagnostics, about);
  }, [mounted, diagnostics, about]);

  return (
    <Editor
      defaultPath={path}
      beforeMount={() => prepareModel(path, TEMPLATE_LANGUAGE, initialValue, true, props.history)}
      theme={themeName(theme)}
      options={options}
      saveViewState={false}
      loading={null}
      onMount={(editor) => {
        const session = sessionAt(path);
        if (session === undefined) return;
        const template = mountTemplate(editor, session, () => latest.current);
        const { initialSelection, initialScrollTop, autoFocus, onReady } = latest.current;
        if (initialSelection !== undefined) template.handle.setSelection(initialSelection);
        if (initialScrollTop !== undefined) template.handle.setScrollTop(initialScrollTop);
        if (autoFocus === true) template.handle.focus();
        setMounted(template);
        onReady?.(template.handle);
      }}
    />
  );
}
