/** What the comforts' chunk holds. */
export { HeadersPopover } from '../setup/HeadersPopover.tsx';
export { TriggerCombobox } from '../setup/TriggerCombobox.tsx';
export { SplitPanes } from '../panes/SplitPanes.tsx';
export { ConfirmDialog } from './ConfirmDialog.tsx';
export { SelectBox } from './SelectBox.tsx';
