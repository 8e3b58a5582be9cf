import { Component, type ReactNode } from 'react';

interface SilentBoundaryProps {
  readonly children: ReactNode;
  /** Told once; what stands in is for the parent to draw. */
  onError(): void;
}

/** Draws nothing in the place of children that failed. */
export class SilentBoundary extends Component<SilentBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
