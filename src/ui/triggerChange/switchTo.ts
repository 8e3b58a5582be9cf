/** Changing the trigger or the purpose: at once where nothing is written that could break, else asked. */
import { createStore } from 'zustand/vanilla';
import type { CatalogIndex } from '../../catalog/types.ts';
import { type Designer, type Place, placeOfContext } from '../../state/designer.ts';
import { assistModule } from '../assist/assistModule.ts';

/** A change that waits until it is known what it would break. */
export interface SwitchWish {
  readonly designer: Designer;
  readonly place: Place;
}

export const switchStore = createStore<{ readonly wish: SwitchWish | undefined }>(() => ({
  wish: undefined,
}));

/**
 * Asks for another trigger or purpose. A template of one's own is compared first, and the person is
 * asked where something would break; else, and where that cannot be found out, it is done.
 */
export function switchTo(designer: Designer, place: Place): void {
  const { mode, template, triggerId, purpose } = designer.store.getState().draft;
  const wish = { designer, place };
  if (mode === 'default' || template.trim() === '') fulfil(wish);
  else if (place.triggerId === triggerId && place.purpose === purpose) dropWish();
  else {
    switchStore.setState({ wish });
    assistModule.load();
    void assistModule.settled().then(() => {
      const waits = switchStore.getState().wish === wish;
      if (waits && assistModule.getState().kind === 'failed') fulfil(wish);
    });
  }
}

/** The same for a context by its id, where a fix leads there. */
export function switchToContext(
  designer: Designer,
  index: CatalogIndex | undefined,
  contextId: string,
): void {
  const place = index && placeOfContext(index, contextId);
  if (place !== undefined) switchTo(designer, place);
}

/** Carries a change out; the text stays as it is. */
export function fulfil({ designer, place }: SwitchWish): void {
  dropWish();
  designer.change(place);
}

/** Nothing is changed. */
export function dropWish(): void {
  switchStore.setState({ wish: undefined });
}
