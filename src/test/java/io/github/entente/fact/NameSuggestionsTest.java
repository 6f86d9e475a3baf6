package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameSuggestionsTest {
    private static Optional<String> nearest(String name, String... candidates) {
        return NameSuggestions.nearest(name, List.of(candidates));
    }

    @Test
    void a_third_of_the_letters_may_be_wrong() {
        assertEquals(Optional.of("GNA"), nearest("GNC", "GNA", "LNA"));
        assertEquals(Optional.empty(), nearest("GXC", "GNA"));
        assertEquals(Optional.of("Turkey"), nearest("Tirkay", "Turkey"));
        assertEquals(Optional.empty(), nearest("Tirkya", "Turkey"));
    }

    @Test
    void two_neighbours_that_changed_places_are_one_mistake() {
        assertEquals(Optional.of("EG"), nearest("GEG", "EG"));
        assertEquals(Optional.of("ENDORSES"), nearest("ENDORSSE", "ENDORSES", "CONCEDES"));
        assertEquals(Optional.of("LNA"), nearest("LAN", "LNA"));
    }

    @Test
    void a_name_of_one_letter_is_never_all_wrong() {
        assertEquals(Optional.empty(), nearest("A", "B"));
        assertEquals(Optional.of("AB"), nearest("A", "AB"));
    }

    @Test
    void case_and_blanks_at_the_ends_do_not_count() {
        assertEquals(Optional.of("Italy"), nearest(" ITALI ", "Italy"));
        assertEquals(Optional.of("IRAN"), nearest("iran", "IRAN"));
    }

    @Test
    void of_equally_near_ones_the_first_by_code_unit_is_taken_in_any_order() {
        assertEquals(Optional.of("AAB"), nearest("AAA", "AAC", "AAB"));
        assertEquals(Optional.of("AAB"), nearest("AAA", "AAB", "AAC"));
    }

    @Test
    void where_none_is_near_one_that_begins_so_is_taken() {
        assertEquals(Optional.of("Austria-Hungary"), nearest("Austria", "Germany", "Austria-Hungary"));
        assertEquals(
                Optional.of("Libyan National Army"),
                nearest("libyan", "Libyan National Army of the East", "Libyan National Army"));
        assertEquals(Optional.of("ABCDEFGH1"), nearest("abc", "ABCDEFGH2", "ABCDEFGH1"));
        assertEquals(Optional.empty(), nearest("Au", "Austria-Hungary"));
        assertEquals(Optional.of("Austrio"), nearest("Austria", "Austria-Hungary", "Austrio"), "a near one goes first");
    }

    @Test
    void nothing_is_near_nothing() {
        assertEquals(Optional.empty(), nearest("GNA"));
        assertEquals(Optional.empty(), nearest("", "GNA"));
        assertEquals(Optional.empty(), nearest("A".repeat(201), "A".repeat(200)));
    }

    @Test
    void what_is_shown_is_short_and_on_one_line() {
        assertEquals("GNA", NameSuggestions.shown("GNA"));
        assertEquals("a\uFFFDb", NameSuggestions.shown("a\nb"));
        assertEquals("the 'rebel' army", NameSuggestions.shown("the \"rebel\" army"));
        assertEquals("x".repeat(80), NameSuggestions.shown("x".repeat(80)));
        assertEquals("x".repeat(80) + "…", NameSuggestions.shown("x".repeat(81)));
        assertEquals("\uD83D\uDE00".repeat(80) + "…", NameSuggestions.shown("\uD83D\uDE00".repeat(81)));
    }
}
