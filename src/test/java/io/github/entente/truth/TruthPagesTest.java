package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the bench of truth have the tables that it prints. With {@code -Dentente.update=true} they get
 * them.
 */
class TruthPagesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("entente.basedir", "")).resolve("src/bench/truth");
    private static final Pattern TABLE =
            Pattern.compile("<!-- table ([a-z0-9-]+) -->\\n(.*?)<!-- end -->", Pattern.DOTALL);

    /** A table of a page. */
    record Place(Path page, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Place> places() throws IOException {
        List<Place> places = new ArrayList<>();
        for (String page : List.of("README.md", "support.md", "golden.md")) {
            Matcher table = TABLE.matcher(Files.readString(FOLDER.resolve(page)));
            while (table.find()) {
                places.add(new Place(FOLDER.resolve(page), table.group(1)));
            }
        }
        return places;
    }

    @Test
    void each_table_is_on_one_page() throws IOException {
        Set<String> names = new TreeSet<>();
        places().forEach(place -> names.add(place.name()));
        assertEquals(new TreeSet<>(Truth.SECTIONS.keySet()), names);
        assertEquals(places().size(), names.size());
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_page_has_what_is_printed(Place place) throws IOException {
        Truth.Section section = Truth.SECTIONS.get(place.name());
        for (String file : section.files()) {
            assumeTrue(TruthData.has(file), () -> TruthData.missing(file));
        }
        String printed = "\n" + section.text().strip() + "\n\n";
        String page = Files.readString(place.page());
        Matcher table = Pattern.compile("(<!-- table " + place.name() + " -->\\n)(.*?)(<!-- end -->)", Pattern.DOTALL)
                .matcher(page);
        if (Boolean.getBoolean("entente.update")) {
            Files.writeString(
                    place.page(),
                    table.replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + printed + found.group(3))));
            return;
        }
        assertEquals(true, table.find());
        assertEquals(printed, table.group(2), "the page is stale: run with -Dentente.update=true");
    }

    @Test
    void a_table_that_there_is_not_is_answered_with_those_that_there_are() {
        assertEquals(
                "there is no table \"icew\"; there are " + String.join(", ", Truth.SECTIONS.keySet()),
                Truth.text("icew"));
    }
}
