# What tools/run.sh and tools/test.sh share; sourced by them.

BUILD_PACKAGES=(cmake ninja-build g++ python3 nlohmann-json3-dev emscripten nodejs npm)
TEST_PACKAGES=(libgtest-dev libvalijson-dev chromium)
CLANG_PACKAGES=(clang-14 libclang-rt-14-dev libvalijson-dev)  # the sanitizers, the fuzzers
TIDY_PACKAGES=(clang-tidy-14)
COVERAGE_PACKAGES=(llvm-14)

say() { printf '\n== %s\n' "$1"; }

fail() {
  printf 'newsglass: %s\n' "$1" >&2
  exit 1
}

# Installs those of the Debian packages that are missing; a command found on the path counts as its package.
install_packages() {
  local package missing=()
  for package in "$@"; do
    is_there "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing ${missing[*]}"
  command -v apt-get > /dev/null || fail "install ${missing[*]} and run this again: this script knows Debian's apt-get only"
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq || fail "apt-get update failed; is the network reachable?"
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null ||
    fail "apt-get could not install ${missing[*]}"
}

# Node.js may come from elsewhere than Debian, and then Debian's must not be put beside it.
is_there() {
  case "$1" in
    nodejs) command -v node > /dev/null ;;
    npm) command -v npm > /dev/null ;;
    *) [ "$(dpkg-query -W -f '${Status}' "$1" 2> /dev/null)" = "install ok installed" ] ;;
  esac
}

# Installs what a package.json of ours asks for, in the versions of its lock file.
npm_install() {
  say "Installing the npm packages of $1/"
  (cd "$1" && npm ci --no-audit --no-fund --loglevel=error) || fail "npm could not install the packages of $1/package-lock.json"
}

# The page's parts that come from npm, the module, the list of files to keep offline, and the page as one file.
build_page() {
  npm_install web
  node tools/vendor.mjs || fail "the page's libraries could not be put into web/vendor"
  build wasm
  node tools/offline_files.mjs || fail "the list of the page's files could not be written"
  node tools/single_file.mjs || fail "the page could not be put into one file"
}

# Configures and builds a preset of CMakePresets.json.
build() {
  say "Building ($1)"
  cmake --preset "$1" > /dev/null || fail "cmake could not configure the preset $1"
  cmake --build --preset "$1" || fail "the build of the preset $1 failed"
}
