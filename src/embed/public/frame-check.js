// Says in the frame what is amiss where its module cannot be loaded: a frame in a sandbox is of no origin, and its own
// server must let it read. A classic script needs no such leave. Written for browsers as they are, not built.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return
    const sandboxed = self.origin === 'null'
    const said = document.createElement('p')
    said.setAttribute('role', 'alert')
    said.style.cssText = 'margin:1em;font:15px/1.45 system-ui,sans-serif'
    said.textContent = sandboxed
      ? `This frame is in a sandbox and may not read its own files: add allow-same-origin to its sandbox attribute, or have ${new URL(location.href).host} send "Access-Control-Allow-Origin: *".`
      : 'The map could not be loaded. Check the connection and load the page again.'
    document.querySelector('main')?.replaceChildren(said)
  },
  { capture: true },
)
