import { useLanguage } from '../../i18n/index.ts'
import { useFollow } from '../../state/following/use-follow.ts'

/** Lets the map follow the article as it is scrolled. */
export function FollowSwitch() {
  const { t } = useLanguage()
  const { on, turn } = useFollow()
  return (
    <button
      type="button"
      role="switch"
      className="switch text-button"
      aria-checked={on}
      title={t('followHint')}
      onClick={() => turn(!on)}
    >
      <span className="switch-track" aria-hidden="true" />
      {t('follow')}
    </button>
  )
}
