import { Component, type ReactNode } from 'react';
import { ErrorNote } from './ErrorNote';

/** A fault in a page is said in the page, instead of leaving it blank. */
export class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="p-4">
        <ErrorNote problem={{ reason: 'badMessage', detail: null }} />
      </main>
    );
  }
}
