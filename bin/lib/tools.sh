# Sourced by the scripts beside it: finds JDK 25 and Maven, and says plainly what to install when there is none.

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Without a UTF-8 locale Java cannot open a folder with a Chinese name.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *UTF-8 | *utf8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

is_jdk_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'; }

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/local/lib/jvm/*25* /opt/*jdk*25* "${HOME:-}"/.sdkman/candidates/java/25* \
    "${HOME:-}"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  echo "需要 JDK 25，没有找到。请安装（例如 Eclipse Temurin 25），再把 JAVA_HOME 指到它。" >&2
  echo "JDK 25 was not found. Install one (Eclipse Temurin 25, say) and point JAVA_HOME to it." >&2
  exit 1
}

# The Maven on the machine when it is new enough, otherwise the wrapper, which fetches one.
mvn_() {
  if [[ "$(mvn -v 2>/dev/null || true)" =~ Apache\ Maven\ (3\.(6\.[3-9]|[89]\.)|4\.) ]]; then
    mvn "$@"
  else
    ./mvnw "$@"
  fi
}

# Whether anything the build reads is newer than what it made.
is_built() {
  [ -f target/yibaotong.jar ] && [ -f target/classpath ] \
    && [ -z "$(find pom.xml src/main -newer target/yibaotong.jar -print -quit)" ]
}

# What was made of sources that have since moved would otherwise stay, and be started with the rest.
forget_classes() { rm -rf target/classes target/test-classes target/generated-sources target/maven-status; }

build() {
  is_built && return
  echo "Building …"
  forget_classes
  mvn_ -q -B -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime 2>&1 \
    | { grep -v '^WARNING' || true; }
  touch target/yibaotong.jar
  is_built
}

# run_jar COMMAND…: one of the program's own commands, with the jar that is there: a server's nightly backup must not build anything.
run_jar() {
  [ -f target/yibaotong.jar ] || build
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar target/yibaotong.jar "$@"
}

find_jdk
