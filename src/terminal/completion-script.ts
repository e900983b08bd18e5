/** Scripts that let a shell complete what somebody types, written from the verbs there are. */

/** Ids that are looked up in the study when they are needed. */
export type IdKind = 'codes' | 'coders' | 'transcripts';

/** A verb, or a group of them; the program itself has the empty path. */
export interface CompletedVerb {
  /** `codebook add` */
  readonly path: string;
  /** Verbs below it, or the words that its argument may be. */
  readonly words: readonly { readonly word: string; readonly does: string }[];
  readonly options: readonly { readonly flag: string; readonly does: string }[];
  /** What its arguments may be. */
  readonly ids: readonly IdKind[];
}

/** Options whose value is an id. */
const valued: readonly (readonly [flag: string, ids: IdKind])[] = [
  ['--coder', 'coders'],
  ['--code', 'codes'],
  ['--transcript', 'transcripts'],
  ['--transcripts', 'transcripts'],
];

export function bashScript(verbs: readonly CompletedVerb[]): string {
  const paths = verbs.map(({ path }) => path).filter((path) => path !== '');
  const cases = verbs.map(({ path, words, options, ids }) => {
    const lookedUp = ids.length > 0 ? [`$(_alongside_ids ${ids.join(' ')})`] : [];
    const listed = [...words.map(({ word }) => word), ...lookedUp].join(' ');
    const flags = options.map(({ flag }) => flag).join(' ');
    return `    '${path}') known="${listed}" flags="${flags}" ;;`;
  });
  return `# Completion for bash. Put into ~/.bashrc: source <(alongside completion bash)
_alongside_ids() { alongside completion-ids "$@" 2>/dev/null; }
_alongside() {
  local verb= known= flags= at next typed="\${COMP_WORDS[COMP_CWORD]}"
  for ((at = 1; at < COMP_CWORD; at++)); do
    next="\${verb:+$verb }\${COMP_WORDS[at]}"
    case "$next" in
      ${paths.map((path) => `'${path}'`).join('|')}) verb=$next ;;
    esac
  done
  case "$verb" in
${cases.join('\n')}
  esac
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${valued.map(([flag, ids]) => `    ${flag}) known="$(_alongside_ids ${ids})" ;;`).join('\n')}
  esac
  [[ $typed == -* ]] && known=$flags
  COMPREPLY=($(compgen -W "$known" -- "$typed"))
}
complete -o default -F _alongside alongside
`;
}

/** Zsh understands the script for bash; no variable in it may be called `path` or `words`, which mean something there. */
export function zshScript(verbs: readonly CompletedVerb[]): string {
  const first = '# Completion for zsh. Put into ~/.zshrc: source <(alongside completion zsh)';
  const load = 'autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit';
  return [first, load, ...bashScript(verbs).split('\n').slice(1)].join('\n');
}

export function fishScript(verbs: readonly CompletedVerb[]): string {
  const paths = verbs.map(({ path }) => path).filter((path) => path !== '');
  const lines = verbs.flatMap(({ path, words, options, ids }) => {
    const here = `complete -c alongside -n '__alongside_at "${path}"'`;
    return [
      ...words.map(({ word, does }) => `${here} -a ${word} -d ${quoted(does)}`),
      ...options.map(({ flag, does }) => {
        const [, value] = valued.find(([one]) => one === flag) ?? [];
        const taken = value ? ` -x -a ${fishIds(value)}` : '';
        return `${here} -l ${flag.slice(2)}${taken} -d ${quoted(does)}`;
      }),
      ...ids.map((kind) => `${here} -a ${fishIds(kind)}`),
    ];
  });
  return `# Completion for fish. Save as ~/.config/fish/completions/alongside.fish
function __alongside_at
    set -l path ''
    for word in (commandline -opc)[2..-1]
        set -l next (string trim -- "$path $word")
        contains -- "$next" ${paths.map((path) => `'${path}'`).join(' ')}; and set path "$next"
    end
    test "$path" = "$argv[1]"
end
${lines.join('\n')}
`;
}

function fishIds(kind: IdKind): string {
  return `'(alongside completion-ids ${kind} 2>/dev/null)'`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
