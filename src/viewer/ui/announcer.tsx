import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const AnnounceContext = createContext<(message: string) => void>(() => {})

/** Holds the one live region that the components below speak through. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', times: 0 })
  const announce = useCallback(
    (message: string) => setSaid(({ times }) => ({ message, times: times + 1 })),
    [],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="unseen" role="status">
        {/* A new element each time: the same words twice are two pieces of news. */}
        <span key={said.times}>{said.message}</span>
      </div>
    </AnnounceContext>
  )
}

/** Says something to those who listen, politely. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext)
}
