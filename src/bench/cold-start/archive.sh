#!/usr/bin/env bash
# Makes a class data sharing archive of Entente with what it needs to assess a first world: archive.sh ARCHIVE CLASSPATH
# CLASSPATH is that of your application, jars alone (the JVM archives nothing from folders), in the order in which it will be started; the library first, or wherever it stands there.
# Start with -XX:SharedArchiveFile=ARCHIVE and the same class path, or a longer one that begins with it; in JShell with -R-XX:SharedArchiveFile=ARCHIVE.
# Where the archive does not fit (another JDK, other jars), the JVM warns and starts without it.
set -euo pipefail
archive=$1
classpath=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

"$java" -XX:ArchiveClassesAtExit="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off -Dslf4j.internal.verbosity=ERROR \
    -cp "$classpath" io.github.entente.cli.Main > /dev/null
ls -l "$archive"
