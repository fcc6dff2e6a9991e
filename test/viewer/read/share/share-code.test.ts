import { describe, expect, test } from 'vitest'
import { frameAddress, type ShareChoice, shareCode } from '../../../../src/viewer/read/share/share-code.ts'

const SOURCE = {
  page: 'https://m.example/x/?src=other.json&place=geonames:587084&map=6/40/48&kind=water#top',
  title: 'Ports & "railways"',
}
const ALL: ShareChoice = {
  kind: 'link',
  width: null,
  height: 480,
  theme: 'auto',
  keepOpen: true,
  keepFilters: true,
}

describe('shareCode', () => {
  test('a link keeps what was chosen to be kept, and always the corpus', () => {
    const query = (choice: Partial<ShareChoice>) =>
      Object.fromEntries(new URL(shareCode(SOURCE, { ...ALL, ...choice })).searchParams)
    expect(query({})).toMatchObject({ src: 'other.json', place: 'geonames:587084', map: '6/40/48' })
    expect(query({ keepOpen: false })).not.toHaveProperty('place')
    expect(query({ keepOpen: false, keepFilters: false })).toEqual({ src: 'other.json' })
  })

  test('the element names the corpus by its path and the view as the viewer writes it', () => {
    const code = shareCode(SOURCE, { ...ALL, kind: 'element', theme: 'dark', keepFilters: false })
    expect(code).toBe(
      '<script type="module" src="https://m.example/x/wherein.js"></script>\n' +
        '<wherein-map src="/x/other.json" view="place=geonames:587084&amp;map=6/40/48" theme="dark" style="block-size:480px"></wherein-map>',
    )
  })

  test('the frame is titled, lazy and escaped', () => {
    const code = shareCode(SOURCE, { ...ALL, kind: 'frame', keepOpen: false, keepFilters: false })
    expect(code).toBe(
      '<iframe data-wherein src="https://m.example/x/embed.html?src=%2Fx%2Fother.json" title="Ports &amp; &quot;railways&quot;" width="100%" height="480" loading="lazy" allowfullscreen style="border:0"></iframe>\n<script src="https://m.example/x/host.js" async></script>',
    )
  })

  test('a width that is given holds where the column has it', () => {
    const wide = { ...ALL, width: 640, keepOpen: false, keepFilters: false }
    expect(shareCode(SOURCE, { ...wide, kind: 'frame' })).toContain(
      ' width="640" height="480" loading="lazy" allowfullscreen style="border:0;max-width:100%">',
    )
    expect(shareCode(SOURCE, { ...wide, kind: 'element' })).toContain(
      ' style="block-size:480px;inline-size:640px;max-inline-size:100%">',
    )
  })

  test('the preview shows the frame that is copied', () => {
    expect(new URL(frameAddress(SOURCE, { ...ALL, theme: 'light' })).searchParams.get('theme')).toBe('light')
  })
})
