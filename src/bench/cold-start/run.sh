#!/usr/bin/env bash
# Whole-process time from JVM start to printed assessment, beside a bare Drools session of the same size. Usage: run.sh [runs]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=$root/target/cold-start

cd "$root"
mvn -q -DskipTests package
entente=$(ls target/entente-*.jar | grep -v -e sources -e javadoc)
jars=$(cat target/runtime.classpath)
drools=$(sed -n 's:.*<drools.version>\(.*\)</drools.version>.*:\1:p' pom.xml)

read -r rules actors ties mirrored <<< "$(java -Dslf4j.internal.verbosity=ERROR -cp "$entente:$jars" "$here/Size.java")"
echo "$rules rules, $actors actors, $((ties + mirrored)) ties ($mirrored of them mirrored)"

rm -rf "$work"
cp -r "$here/bare" "$work"
mkdir -p "$work/src/main/resources/bare"
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
mvn -q -f "$work/pom.xml" -Ddrools.version="$drools" package
bare=$work/target/bare-1.jar
trimmed=$(tr ':' '\n' <<< "$jars" | grep -E '/(drools|kie|slf4j)-' | paste -sd: -)

java -Dslf4j.internal.verbosity=ERROR -cp "$entente:$jars" "$here/Facts.java" > "$work/facts.tsv"
javac -d "$work/same" -cp "$entente:$jars" "$here/SameRules.java"

echo "beside a bare session of as many rules, each a join of two patterns:"
java "$here/Compare.java" "${1:-15}" "$entente:$jars" io.github.entente.cli.Main "" \
    "$bare:$trimmed" bare.Main "$rules $actors $ties $mirrored"
echo "beside a bare session of Entente's own rules and facts:"
java "$here/Compare.java" "${1:-15}" "$entente:$jars" io.github.entente.cli.Main "" \
    "$work/same:$entente:$jars" SameRules "$work/facts.tsv"

echo "with a class data sharing archive, beside the same bare session without one:"
"$here/archive.sh" "$work/entente.jsa" "$entente:$jars"
java "$here/Compare.java" "${1:-15}" "$entente:$jars" "-XX:SharedArchiveFile=$work/entente.jsa io.github.entente.cli.Main" "" \
    "$bare:$trimmed" bare.Main "$rules $actors $ties $mirrored"

echo "a first answer in JShell, with the archive beside without:"
java "$here/Compare.java" "${1:-15}" jshell "-R-XX:SharedArchiveFile=$work/entente.jsa --class-path $entente:$jars $here/first.jsh" "" \
    jshell "--class-path $entente:$jars $here/first.jsh" ""
