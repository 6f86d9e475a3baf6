package io.github.entente.format.data;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.format.data.LineReader.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Events of the Political Event Classification, Attributes, and Types data set. Halterman, Bagozzi, Beger,
 * Schrodt &amp; Scarborough, PLOVER and POLECAT (2023); Harvard Dataverse, doi:10.7910/DVN/AJGVIT.
 */
final class PolecatFormat extends DataFormat {
    private static final Dialect DIALECT =
            Dialect.TABS.in(Encoding.UTF_8_OR_WESTERN).missing("None");
    private static final ImmutableList<String> NEEDED =
            ImmutableList.of("Event Date", "Event Type", "Actor Name", "Recipient Name");
    /** Columns that some headers name and their rows lack. */
    private static final ImmutableSet<String> IN_HEADERS_ALONE =
            ImmutableSet.of("Headline", "Event Text", "Feed", "Story ID");

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,11}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Splitter LIST = Splitter.on(';').trimResults();
    private static final Splitter OF_ONE = Splitter.on('|').trimResults().omitEmptyStrings();

    PolecatFormat() {
        super("POLECAT", "POLECAT", "Political Event Classification, Attributes, and Types");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, DIALECT);
        rows.requireColumns(NEEDED, "a file of POLECAT");
        Columns lean = new Columns(rows.header().stream()
                .filter(column -> !IN_HEADERS_ALONE.contains(column))
                .toList());
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row.size() == lean.size() ? row.under(lean) : row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        Edtf day = dates.day(row.required("Event Date"));
        List<String> types = present(row.required("Event Type"));
        List<String> modes = new ArrayList<>(present(row.optional("Event Mode").orElse("")));
        modes.addAll(present(row.optional("Contexts").orElse("")));
        int year = day.first().orElseThrow().getYear();
        List<Mention> actors = mentions(row, "Actor", year);
        List<Mention> recipients = mentions(row, "Recipient", year);
        if (actors.isEmpty()) {
            return new RowOutcome.Unmapped("(an event without an actor)");
        }
        RowOutcome outcome = new PloverEvent(types, modes, actors, recipients, day).outcome();
        if (!(outcome instanceof RowOutcome.Kept kept)) {
            return outcome;
        }
        Optional<Edtf> published = row.optional("Publication Date").map(dates::day);
        Optional<String> source = row.optional("Source");
        return new RowOutcome.Kept(kept.statements().stream()
                .map(statement -> statement.published(published).per(source))
                .toList());
    }

    /** The elements of a list that are there. */
    private static List<String> present(String cell) {
        return LIST.splitToStream(cell)
                .filter(one -> !one.isEmpty() && !one.equals("None"))
                .toList();
    }

    /** The actors or recipients. Of those without a name, who have a country and a sector. */
    private static List<Mention> mentions(Row row, String end, int year) {
        List<String> names = list(row, end + " Name");
        List<String> countries = list(row, end + " Country");
        int count = row.optional(end + " Name").isEmpty() ? countries.size() : names.size();
        List<String> numbers = list(row, end + " COW");
        List<String> primary = list(row, "Primary " + end + " Sector");
        List<String> others = list(row, end + " Sectors");
        List<String> articles = list(row, "Wikipedia " + end + " ID");
        ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            String country = country(one(countries, i, count), one(numbers, i, count), year);
            List<String> sectors = Stream.of(one(primary, i, count), one(others, i, count))
                    .flatMap(OF_ONE::splitToStream)
                    .distinct()
                    .toList();
            String name = one(names, i, count);
            if (!name.isEmpty()) {
                mentions.add(PloverNaming.named(name, country, sectors, codes(one(articles, i, count))));
            } else if (!country.isEmpty() && !sectors.isEmpty()) {
                mentions.add(PloverNaming.coded(country, sectors.subList(0, 1)));
            }
        }
        return mentions.build();
    }

    private static List<String> list(Row row, String column) {
        String cell = row.optional(column).orElse("");
        if (CharMatcher.is(';').countIn(cell) >= PloverEvent.MOST) {
            throw new IllegalArgumentException("more than " + PloverEvent.MOST + " in " + column);
        }
        return LIST.splitToList(cell);
    }

    /** What a list tells of one of several: nothing, if it does not tell of each. */
    private static String one(List<String> list, int i, int count) {
        if (count == 1) {
            return String.join(
                    "|", list.stream().filter(text -> !text.equals("None")).toList());
        }
        return list.size() == count && !list.get(i).equals("None") ? list.get(i) : "";
    }

    /**
     * The country. Names have priority over numbers, which are of several lists. Nothing where an actor has
     * several countries.
     */
    private static String country(String names, String numbers, int year) {
        List<String> named = OF_ONE.splitToStream(names).distinct().toList();
        if (named.size() > 1) {
            return "";
        }
        String name = named.isEmpty() ? "" : named.get(0);
        if (PloverNaming.state(name).isPresent() || PloverNaming.isNoCountry(name)) {
            return name;
        }
        String number = numbers.endsWith(".0") ? numbers.substring(0, numbers.length() - 2) : numbers;
        return State.cow(number, year)
                .or(() -> State.gw(number, year))
                .map(State::id)
                .orElse(name);
    }

    private static ImmutableMap<String, String> codes(String article) {
        return WIKIDATA.matcher(article).matches()
                ? ImmutableMap.of("wikidata", article)
                : NUMBER.matcher(article).matches() ? ImmutableMap.of("wikipedia", article) : ImmutableMap.of();
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new PloverNaming(unknown);
    }
}
