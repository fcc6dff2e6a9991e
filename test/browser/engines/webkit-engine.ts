import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { callIn } from './chromium-engine.ts'
import { type Engine, KEYS, type Size } from './engine.ts'

/** The programs that a walk in WebKit needs. */
export interface WebKitPrograms {
  readonly driver: string
  readonly browser: string
  readonly display: string
}

/** How high the bar over the page is in WebKitGTK's small browser, in pixels. */
const BAR = 38

/** WebKitGTK, by WebDriver (W3C), on a display of its own that nobody sees. */
export async function openWebKit(programs: WebKitPrograms, size: Size): Promise<Engine> {
  const display = spawn(programs.display, [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1600x1200x24',
    '-nolisten',
    'tcp',
  ])
  const children: ChildProcess[] = [display]
  const end = () => {
    for (const child of children.reverse()) child.kill()
  }
  try {
    const number = await firstLine(display)
    const port = await freePort()
    const env = { ...process.env, DISPLAY: `:${number}`, LC_ALL: 'C', GTK_THEME: 'Adwaita' }
    children.push(spawn(programs.driver, [`--port=${port}`], { env, stdio: 'ignore' }))
    const remote = await openSession(`http://127.0.0.1:${port}`, programs.browser)
    await remote.post('/window/rect', { x: 0, y: 0, width: size.width, height: size.height + BAR })
    const { browserVersion } = remote.capabilities
    return {
      version: `WebKitGTK ${browserVersion}`,
      open: url => remote.post('/url', { url }),
      async ask(what, ...args) {
        const script = `const done = arguments[arguments.length - 1]
          Promise.resolve().then(() => ${callIn(what, args)}).then(value => done({ value }), error => done({ error: String(error) }))`
        const answer = await remote.post<{ value: Awaited<ReturnType<typeof what>>; error?: string }>(
          '/execute/async',
          { script, args: [] },
        )
        if (answer.error !== undefined) throw new Error(answer.error)
        return answer.value
      },
      point: (x, y) => remote.act('pointer', [moveTo(x, y)]),
      click: (x, y) =>
        remote.act('pointer', [
          moveTo(x, y),
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]),
      type: text => remote.act('key', [...text].flatMap(stroke)),
      press: key => remote.act('key', stroke(KEYS[key])),
      reload: () => remote.post('/refresh', {}),
      picture: async () => Buffer.from(await remote.get<string>('/screenshot'), 'base64'),
      async close() {
        await remote.remove().catch(() => undefined)
        end()
      },
    }
  } catch (cause) {
    end()
    throw cause
  }
}

const moveTo = (x: number, y: number) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
})
const stroke = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
]

interface Capabilities {
  readonly browserVersion: string
}

/** Opens a session with a driver that is just starting. */
async function openSession(server: string, binary: string) {
  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(server + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(45_000),
    })
    const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } }
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`)
    return value
  }
  await until(async () => (await ask<{ ready: boolean }>('GET', '/status')).ready)
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: Capabilities }>(
    'POST',
    '/session',
    { capabilities: { alwaysMatch: options } },
  )
  const session = `/session/${sessionId}`
  return {
    capabilities,
    get: <Answer>(path: string) => ask<Answer>('GET', session + path),
    post: <Answer = void>(path: string, body: object) => ask<Answer>('POST', session + path, body),
    act: (type: 'pointer' | 'key', actions: readonly object[]) =>
      ask<void>('POST', `${session}/actions`, {
        actions: [
          { type, id: type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions },
        ],
      }),
    remove: () => ask<void>('DELETE', session),
  }
}

async function until(isSo: () => Promise<boolean>, most = 15_000): Promise<void> {
  for (const start = Date.now(); ; ) {
    const so = await isSo().catch(() => false)
    if (so) return
    if (Date.now() - start > most) throw new Error('WebKitWebDriver does not answer.')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** What a program says first. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', chunk => resolve(String(chunk).trim()))
    child.once('exit', code => reject(new Error(`The display ended with ${code}.`)))
    child.once('error', reject)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
