#!/usr/bin/env bash
# Whole-process time from JVM start to printed assessment, beside a bare Drools session of the same size, and with a class data sharing archive.
# Usage: run.sh [runs] builds and measures; run.sh build, run.sh measure [runs] do one of the two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=$root/target/cold-start
cd "$root"

build() {
    mvn -q -DskipTests package
    rm -rf "$work"
    cp -r "$here/bare" "$work"
    mkdir -p "$work/src/main/resources/bare"
    paths
    java -Dslf4j.internal.verbosity=ERROR -cp "$entente:$jars" "$here/Size.java" > "$work/size"
    local rules
    read -r rules _ < "$work/size"
    {
        echo 'package bare;'
        for ((i = 0; i < rules; i++)); do
            cat << RULE
rule "bare/$i"
when
    \$one : Tie( type == "T$i", \$from : subject, \$via : object )
    \$two : Tie( subject == \$via, object != \$from, \$onto : object )
then
    insert( new Finding( "bare/$i", \$from, \$onto ) );
end
RULE
        done
    } > "$work/src/main/resources/bare/bare.drl"
    mvn -q -f "$work/pom.xml" -Ddrools.version="$(sed -n 's:.*<drools.version>\(.*\)</drools.version>.*:\1:p' pom.xml)" package
    java -Dslf4j.internal.verbosity=ERROR -cp "$entente:$jars" "$here/Facts.java" > "$work/facts.tsv"
    javac -d "$work/same" -cp "$entente:$jars" "$here/SameRules.java"
    "$here/archive.sh" "$work/entente.jsa" "$entente:$jars"
    jshell -J-XX:ArchiveClassesAtExit="$work/jshell.jsa" -J-Xlog:cds=off -J-Xlog:cds+dynamic=off \
        -R-Dslf4j.internal.verbosity=ERROR --class-path "$entente:$jars" "$here/first.jsh" > /dev/null
}

paths() {
    entente=$(ls target/entente-*.jar | grep -v -e sources -e javadoc -e testkit)
    jars=$(cat target/runtime.classpath)
}

measure() {
    paths
    local runs=${1:-15} rules actors ties mirrored
    read -r rules actors ties mirrored < "$work/size"
    local bare=$work/target/bare-1.jar
    bare=$bare:$(tr ':' '\n' <<< "$jars" | grep -E '/(drools|kie|slf4j)-' | paste -sd: -)
    echo "$rules rules, $actors actors, $((ties + mirrored)) ties ($mirrored of them mirrored)"

    echo "beside a bare session of as many rules, each a join of two patterns:"
    java "$here/Compare.java" "$runs" "$entente:$jars" io.github.entente.cli.Main "" \
        "$bare" bare.Main "$rules $actors $ties $mirrored"
    echo "beside a bare session of Entente's own rules and facts:"
    java "$here/Compare.java" "$runs" "$entente:$jars" io.github.entente.cli.Main "" \
        "$work/same:$entente:$jars" SameRules "$work/facts.tsv"
    echo "with an archive, beside the bare session without one:"
    java "$here/Compare.java" "$runs" "$entente:$jars" "-XX:SharedArchiveFile=$work/entente.jsa io.github.entente.cli.Main" "" \
        "$bare" bare.Main "$rules $actors $ties $mirrored"
    echo "the same, both with the first compiler alone:"
    local first=-XX:TieredStopAtLevel=1
    java "$here/Compare.java" "$runs" "$entente:$jars" "$first -XX:SharedArchiveFile=$work/entente.jsa io.github.entente.cli.Main" "" \
        "$bare" "$first bare.Main" "$rules $actors $ties $mirrored"
    echo "a first answer in JShell, with both archives and the first compiler alone, beside without:"
    java "$here/Compare.java" "$runs" \
        jshell "-J$first -R$first -J-XX:SharedArchiveFile=$work/jshell.jsa -R-XX:SharedArchiveFile=$work/entente.jsa --class-path $entente:$jars $here/first.jsh" "" \
        jshell "--class-path $entente:$jars $here/first.jsh" ""
}

case ${1:-} in
    build) build ;;
    measure) measure "${2:-}" ;;
    *) build && measure "${1:-}" ;;
esac
