import { nameClassNames } from '../../gazetteer/index.ts'
import { KIND_NAMES } from '../state/kinds.ts'

/** The name classes that are a feature of their own: main names are what is usual. */
export const OTHER_CLASSES = nameClassNames.filter(name => name !== 'main')

/** The kind groups that are a feature of their own: towns are what is usual. */
export const OTHER_KINDS = KIND_NAMES.filter(name => name !== 'town')
