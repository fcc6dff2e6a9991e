/** `npm run reproduce`: builds and packs the last commit twice, in two folders, and says whether both packages are the same bytes. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const sums = [1, 2].map(number => {
  const folder = mkdtempSync(join(tmpdir(), `wherein-reproduce-${number}-`))
  try {
    const archive = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 1e9 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    cpSync(resolve('node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
    rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true })
    execFileSync('npm', ['pack', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    const [pack = ''] = readdirSync(folder).filter(name => name.endsWith('.tgz'))
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, pack)))
      .digest('hex')
    console.log(`${pack} ${sum}`)
    return sum
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
const same = sums[0] === sums[1]
console.log(same ? 'Both are the same bytes.' : 'They differ.')
process.exitCode = same ? 0 : 1
