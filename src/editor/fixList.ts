/**
 * The list of fixes without Monaco's headings ("Quick Fix"). They are separators inside a listbox, which
 * screen readers cannot tell, and say nothing that the fixes do not say. There is no option for it.
 */
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IConfigurationService } from 'monaco-editor/platform/configuration/common/configuration';

/** Call it before the first list opens. */
export function listFixesWithoutHeadings(): void {
  void StandaloneServices.get(IConfigurationService).updateValue(
    'editor.codeActionWidget.showHeaders',
    false,
  );
}
