import { Component, type ReactNode } from 'react'
import { FailedNote } from './failed-note.tsx'

/** Keeps an error in one part of the page from breaking the others, and offers to draw the part again. */
export class PartBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return <FailedNote message="partFailed" onRetry={() => this.setState({ failed: false })} />
  }
}
