import { useEffect, useState } from 'react'
import type { Gazetteer } from '../../../gazetteer/index.ts'
import { buildWaters } from './buildWaters.ts'
import type { Waters } from './waters.ts'

/** The waters of a gazetteer, gathered when there is nothing better to do; null until then. */
export function useWaters(gazetteer: Gazetteer | null): Waters | null {
  const [waters, setWaters] = useState<Waters | null>(null)
  useEffect(() => {
    if (!gazetteer) return
    const timer = setTimeout(() => setWaters(buildWaters(gazetteer)), 50)
    return () => clearTimeout(timer)
  }, [gazetteer])
  return waters
}
