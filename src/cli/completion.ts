import { Problem } from './problem.ts'

/** Commands with the options that each takes. */
export type Commands = Readonly<Record<string, readonly string[]>>

const SHELLS = { bash, zsh, fish } as const

/**
 * The script by which a shell completes commands, options and files.
 *
 * @param shell bash, zsh or fish
 * @throws Problem for another shell
 */
export function completionScript(shell: string | undefined, commands: Commands): string {
  const names = Object.keys(SHELLS)
  if (shell !== undefined && isShell(shell)) return SHELLS[shell](commands)
  const asked = shell === undefined ? '' : ` and not "${shell}"`
  throw new Problem(
    `completion knows ${names.join(', ')}${asked}; for bash: source <(wherein completion bash)`,
  )
}

function isShell(name: string): name is keyof typeof SHELLS {
  return Object.hasOwn(SHELLS, name)
}

const dashed = (options: readonly string[]) => options.map(option => `--${option}`).join(' ')

function bash(commands: Commands): string {
  const cases = Object.entries(commands).map(
    ([name, options]) => `    ${name}) words='${dashed(options)}' ;;`,
  )
  return `_wherein() {
  local word=\${COMP_WORDS[COMP_CWORD]} words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${Object.keys(commands).join(' ')} --help --version' -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _wherein wherein
`
}

function zsh(commands: Commands): string {
  const cases = Object.entries(commands).map(
    ([name, options]) => `    ${name}) options=(${dashed(options)}) ;;`,
  )
  return `#compdef wherein
_wherein() {
  local -a options
  if (( CURRENT == 2 )); then
    compadd -- ${Object.keys(commands).join(' ')} --help --version
    return
  fi
  case $words[2] in
${cases.join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then compadd -- $options; else _files; fi
}
compdef _wherein wherein
`
}

function fish(commands: Commands): string {
  const names = Object.keys(commands)
  return [
    `complete -c wherein -n __fish_use_subcommand -f -a '${names.join(' ')}'`,
    ...Object.entries(commands).flatMap(([name, options]) =>
      options.map(option => `complete -c wherein -n '__fish_seen_subcommand_from ${name}' -l ${option}`),
    ),
    '',
  ].join('\n')
}
