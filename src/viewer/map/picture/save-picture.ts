import type { Picture } from '../../scene/picture/write-picture.ts'

/** Pixels of a PNG for each of the map's: enough for print in a column. */
const DENSITY = 2

/** The picture as a file. */
export function svgFile({ svg }: Picture): Blob {
  return new Blob([svg], { type: 'image/svg+xml' })
}

/**
 * The picture in pixels.
 *
 * @throws Error (rejects) where the browser cannot draw it.
 */
export async function pngFile(picture: Picture): Promise<Blob> {
  const url = URL.createObjectURL(svgFile(picture))
  try {
    const image = new Image(picture.width, picture.height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * DENSITY
    canvas.height = picture.height * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const file = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (!file) throw new Error('The browser made no PNG of the picture.')
    return file
  } finally {
    URL.revokeObjectURL(url)
  }
}
