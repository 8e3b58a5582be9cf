/** Hands the designer and the preferences to every component below. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Designer, DesignerState } from '../../state/designer.ts';
import type { Preferences, PreferenceStore } from '../../state/preferences.ts';
import type { SharedView } from '../../state/sharedView.ts';

interface Services {
  /** Of the draft on the screen: the person's own, or one that came by a link. */
  readonly designer: Designer;
  readonly preferences: PreferenceStore;
  /** Of the person's own draft. */
  readonly own: Designer;
  readonly sharing: SharedView;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('Components need a ServicesProvider above them.');
  return services;
}

/** The designer, for changing the draft. */
export function useDesigner(): Designer {
  return useServices().designer;
}

/** A part of the designer's state; the component is drawn again when that part changes. */
export function useDesignerState<Part>(select: (state: DesignerState) => Part): Part {
  return useStore(useServices().designer.followed, select);
}

/** What the person has arranged, and the way to change it. */
export function usePreferences(): readonly [Preferences, PreferenceStore['set']] {
  const { preferences } = useServices();
  return [useStore(preferences.store), preferences.set];
}

/** The person's own draft and the view of links, whichever of the two is on the screen. */
export function useSharing(): {
  readonly own: Designer;
  readonly sharing: SharedView;
  readonly isShared: boolean;
} {
  const { designer, own, sharing } = useServices();
  return { own, sharing, isShared: designer !== own };
}
