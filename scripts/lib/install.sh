# Sourced by scripts that need a program: installs it where it may, else says how. Needs say and stop of the caller.

install() { # install PACKAGE WHY
  if [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
    say "Install $1: $2"
    { [[ -n ${lists_updated:-} ]] || apt-get update -qq; } \
      && lists_updated=yes \
      && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null \
      || stop "apt-get could not install $1."
  else
    stop "$2: install it, for example with: sudo apt-get install $1"
  fi
}
