import { useId } from 'react'
import { type MessageKey, useLanguage } from '../../i18n/index.ts'
import { orderPlaces, PLACE_ORDERS, type PlaceOrder, useViewState } from '../../state/index.ts'

const WORDS: Record<PlaceOrder, MessageKey> = {
  mentions: 'orderMentions',
  name: 'orderName',
  first: 'orderFirst',
}

/** How the list of places is sorted. */
export function OrderSelect() {
  const state = useViewState()
  const { t } = useLanguage()
  const id = useId()
  return (
    <p className="order">
      <label htmlFor={id}>{t('order')}</label>
      <select
        id={id}
        value={state.view.order}
        onChange={event => {
          const order = PLACE_ORDERS.find(order => order === event.target.value)
          if (order) state.changeView(view => orderPlaces(view, order))
        }}
      >
        {PLACE_ORDERS.map(order => (
          <option key={order} value={order}>
            {t(WORDS[order])}
          </option>
        ))}
      </select>
    </p>
  )
}
