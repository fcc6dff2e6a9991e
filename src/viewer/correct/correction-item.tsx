import { type Article, articleLabel, type Correction } from '../../corpus/index.ts'
import { type MessageKey, useLanguage } from '../i18n/index.ts'
import { CloseIcon } from '../ui/icons.tsx'

const REACH = {
  mention: 'reachMention',
  article: 'reachArticle',
  publisher: 'reachPublisher',
  corpus: 'reachCorpus',
} as const satisfies Record<Correction['scope'], MessageKey>

/** One correction: what was said of which phrase, how far it reaches, and where the phrase stands. */
export function CorrectionItem({
  correction,
  article,
  onShow,
  onRemove,
}: {
  readonly correction: Correction
  /** Undefined where the corpus has no such article. */
  readonly article: Article | undefined
  readonly onShow: () => void
  readonly onRemove: () => void
}) {
  const { t } = useLanguage()
  const { quote: phrase, scope, publisher = '', verdict } = correction
  const said =
    'place' in verdict
      ? t(verdict.kind === 'moved' ? 'saidMoved' : 'saidAdded', { phrase, place: verdict.place.name })
      : t(verdict.kind === 'accepted' ? 'saidAccepted' : 'saidRejected', { phrase })
  return (
    <li className="correction">
      <button type="button" className="correction-said" disabled={!article} onClick={onShow} dir="auto">
        {said}
        <span className="correction-where">
          {t(REACH[scope], { publisher })} · {article ? articleLabel(article) : t('correctionElsewhere')}
        </span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('correctionRemove', { said })}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </li>
  )
}
