# Sourced by scripts/test: sees that everything is there that the tests need, and installs what it may.

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

command -v dotnet >/dev/null || stop "The .NET SDK of global.json is missing: https://dotnet.microsoft.com/download"
dotnet --version >/dev/null || stop "global.json asks for a .NET SDK that is not installed: https://dotnet.microsoft.com/download"
command -v npm >/dev/null || install npm "The browser's files come through npm"

if [[ -z ${LAJUR_TEST_POSTGRES:-} ]] && ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null \
  && [[ ! -x /usr/bin/initdb ]] && ! docker info >/dev/null 2>&1; then
  install postgresql "The tests start a PostgreSQL of their own"
fi

if [[ -z ${LAJUR_CHROMIUM:-} ]] && ! command -v chromium chromium-browser google-chrome >/dev/null; then
  install chromium "The browser tests drive a real Chromium"
fi
