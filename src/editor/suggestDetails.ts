/**
 * The description beside the list of keys is open from the start. Monaco has no option for it: it asks
 * its storage, as an application of its kind would remember it, and finds "closed" there.
 */
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IStorageService } from 'monaco-editor/platform/storage/common/storage';

/** `StorageScope.PROFILE` and `StorageTarget.USER` in Monaco. */
const SCOPE = 0;
const TARGET = 0;

/** Call it before the first list opens. A person can still close and open it (Ctrl+Space). */
export function showDetailsBesideList(): void {
  StandaloneServices.get(IStorageService).store('expandSuggestionDocs', true, SCOPE, TARGET);
}
