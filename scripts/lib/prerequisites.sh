# Sourced by scripts/test: sees that everything is there that the tests need, and installs what it may.

source scripts/lib/install.sh

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
