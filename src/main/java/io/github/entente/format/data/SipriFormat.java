package io.github.entente.format.data;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.data.LineReader.Encoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The trade register of the SIPRI Arms Transfers Database (Stockholm International Peace Research
 * Institute).
 */
final class SipriFormat extends DataFormat {
    /** Eleven lines stand before the header; exports of other programs add some. */
    private static final Dialect DIALECT =
            Dialect.TABLE.in(Encoding.UTF_8_OR_WESTERN).afterAtMost(20).missing("NA", "?");

    /** A column of either generation. The first name that the file has counts. */
    private static final ImmutableList<String> YEARS =
            ImmutableList.of("Delivery year", "Year(s) of delivery", "Year(s) of deliveries", "Year(s) of deliver");

    private static final ImmutableList<String> NUMBERS = ImmutableList.of("Numbers delivered", "Number delivered");
    private static final ImmutableList<String> DESIGNATIONS = ImmutableList.of("Designation", "Weapon designation");
    private static final ImmutableList<String> DESCRIPTIONS = ImmutableList.of("Description", "Weapon description");

    private static final Splitter BETWEEN_YEARS =
            Splitter.on(CharMatcher.anyOf(";,")).trimResults().omitEmptyStrings();
    private static final CharMatcher ESTIMATE = CharMatcher.anyOf("()");
    private static final Pattern YEARS_OR_YEAR = Pattern.compile("(\\d{4})(?:\\.0)?(?:\\s*[-\u2013]\\s*(\\d{4}))?");
    private static final Pattern NOTHING = Pattern.compile("0+(\\.0*)?");
    /** More years than any deal has. */
    private static final int MOST_YEARS = 100;

    /** By the mark behind a name, the longer one first. */
    private static final ImmutableMap<String, ActorKind> KINDS = kinds();

    SipriFormat() {
        super("SIPRI trade register", "SIPRI", "SIPRI Arms Transfers Database");
    }

    private static ImmutableMap<String, ActorKind> kinds() {
        ImmutableMap.Builder<String, ActorKind> kinds = ImmutableMap.builder();
        Resources.table("sipri.tsv")
                .forEach(line ->
                        kinds.put(line.get(0), ActorKind.labelled(line.get(1)).orElseThrow()));
        return kinds.buildOrThrow();
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, DIALECT);
        rows.requireColumns(ImmutableList.of("Supplier", "Recipient"), "a trade register of SIPRI");
        if (YEARS.stream().noneMatch(rows::has)) {
            rows.requireColumns(YEARS.subList(0, 1), "a trade register of SIPRI");
        }
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        String supplier = row.required("Supplier");
        String recipient = row.required("Recipient");
        Optional<String> number = first(row, NUMBERS);
        Optional<String> years = first(row, YEARS);
        if (number.filter(text -> NOTHING.matcher(ESTIMATE.removeFrom(text)).matches())
                        .isPresent()
                || (years.isEmpty() && number.isEmpty())) {
            return new RowOutcome.Unmapped("ordered, not delivered");
        }
        if (years.isEmpty()) {
            return new RowOutcome.Unmapped("delivered, not told when");
        }
        List<Edtf> delivered = years(years.get(), dates);
        if (isUnknown(supplier)) {
            return new RowOutcome.Unmapped("unknown supplier");
        }
        if (isUnknown(recipient)) {
            return new RowOutcome.Unmapped("unknown recipient");
        }
        if (row.optional("Local production")
                .filter(text -> Ascii.equalsIgnoreCase(text, "yes"))
                .isPresent()) {
            return new RowOutcome.Unmapped("produced by the recipient");
        }
        Optional<String> words = words(row);
        return new RowOutcome.Kept(delivered.stream()
                .map(year -> new RowStatement(
                                mention(supplier, year), RelationTypes.ARMS, mention(recipient, year), year)
                        .quote(words))
                .toList());
    }

    /** The register calls the Federal Republic Germany, before 1990 too. */
    private static Mention mention(String name, Edtf year) {
        boolean divided = name.equals("Germany") && year.last().orElseThrow().getYear() < 1990;
        return divided ? new Mention(name, "GFR", "") : Mention.of(name);
    }

    private static Optional<String> first(Row row, List<String> columns) {
        return columns.stream().filter(row::has).findFirst().flatMap(row::optional);
    }

    private static boolean isUnknown(String name) {
        return name.length() >= 7 && Ascii.equalsIgnoreCase(name.substring(0, 7), "unknown");
    }

    /** What was delivered: {@code F-1, Fighter aircraft}. */
    private static Optional<String> words(Row row) {
        String words = Stream.of(first(row, DESIGNATIONS), first(row, DESCRIPTIONS))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    /** Years such as {@code 2015; (2016)} or {@code 2014-2016}. */
    private static List<Edtf> years(String text, Dates dates) {
        List<String> parts = BETWEEN_YEARS.splitToList(ESTIMATE.removeFrom(text));
        if (parts.isEmpty() || parts.size() > MOST_YEARS) {
            throw noYears(text);
        }
        return parts.stream().distinct().map(part -> year(part, text, dates)).toList();
    }

    private static Edtf year(String part, String text, Dates dates) {
        Matcher form = YEARS_OR_YEAR.matcher(part);
        if (!form.matches()) {
            throw noYears(text);
        }
        String from = form.group(1);
        String until = form.group(2);
        return dates.edtf(until == null || until.equals(from) ? from : from + "/" + until);
    }

    private static IllegalArgumentException noYears(String text) {
        return new IllegalArgumentException(
                "\"" + NameSuggestions.shown(text) + "\" are no years such as \"2015; 2016\" or \"2014-2016\"");
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                for (Map.Entry<String, ActorKind> mark : KINDS.entrySet()) {
                    String bare = name.substring(
                                    0, Math.max(0, name.length() - mark.getKey().length()))
                            .strip();
                    if (name.endsWith(mark.getKey()) && !bare.isEmpty()) {
                        return ActorIdentity.of(bare, mark.getValue());
                    }
                }
                return State.named(name)
                        .map(ActorIdentity::of)
                        .orElseGet(() -> ActorIdentity.of(name, unknown).unmatched(name));
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                return State.withId(mention.country()).map(ActorIdentity::of).orElseGet(() -> identify(mention.name()));
            }

            @Override
            public boolean knowsStates() {
                return true;
            }
        };
    }
}
