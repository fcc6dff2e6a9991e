import { useLanguage } from '../../i18n/index.ts'
import { useAdd } from './use-add.ts'

/** Adds the name that is selected in the article, or one to type. */
export function AddButton() {
  const { t } = useLanguage()
  const { adding, begin, end, button } = useAdd()
  return (
    <button
      ref={button}
      type="button"
      className="text-button"
      aria-expanded={adding !== null}
      // What is selected stays so.
      onMouseDown={event => event.preventDefault()}
      onClick={adding === null ? begin : end}
    >
      {t('add')}
    </button>
  )
}
