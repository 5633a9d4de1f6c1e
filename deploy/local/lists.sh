# shellcheck shell=bash
# Lists of names as words in a string, which bash 3.2 (macOS) does better than arrays.

count() { printf '%s\n' $#; }

# contains WORD LIST
contains() { case " $2 " in *" $1 "*) ;; *) return 1 ;; esac; }

plus() { printf '%s\n' "${1:+$1 }$2"; }

minus() {
  local word rest=
  for word in $1; do
    [ "$word" = "$2" ] || rest=${rest:+$rest }$word
  done
  printf '%s\n' "$rest"
}

# a b c → a, b, c
list() {
  local words="$*"
  printf '%s\n' "${words// /, }"
}
