package io.github.entente.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void lines_break_at_blanks_and_hyphens() {
        assertEquals(
                List.of("Government", "of National", "Accord"), Texts.wrap("Government of National Accord", 12, 4));
        assertEquals(List.of("Austria-", "Hungary"), Texts.wrap("Austria-Hungary", 12, 4));
        assertEquals(List.of("ruritaniaa", "aaaa"), Texts.wrap("ruritaniaaaaaa", 10, 4));
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertEquals(List.of("Government", "of Nation…"), Texts.wrap("Government of National Accord", 11, 2));
        assertEquals("zen…", Texts.brief("zenda castle", 4));
        assertEquals("zenda", Texts.brief("zenda", 5));
        assertEquals("", Texts.brief(" ", 5));
    }

    @Test
    void wide_characters_have_two_columns_capitals_more_than_one_and_marks_none() {
        assertEquals(12, Texts.columns("ZENDAZENDA"));
        assertEquals(16, Texts.columns("W".repeat(10)));
        assertEquals(4, Texts.columns("日本"));
        assertEquals(1, Texts.columns("e\u0301"));
        assertEquals(List.of("日本", "国"), Texts.wrap("日本国", 4, 3));
        assertEquals(List.of("e\u0301e\u0301", "e\u0301"), Texts.wrap("e\u0301e\u0301e\u0301", 2, 2));
    }

    @Test
    void no_pair_of_surrogates_is_parted() {
        String face = "\uD83D\uDE00";
        assertEquals(List.of(face, face), Texts.wrap(face + face, 2, 2));
        String cut = Texts.cut("a".repeat(Texts.LONGEST - 1) + face + "b");
        assertTrue(cut.startsWith("a".repeat(Texts.LONGEST - 1) + "… (cut: it has 2002 characters)"), cut);
    }

    @Test
    void what_turns_or_breaks_a_line_is_told_or_replaced() {
        assertEquals("a[U+202E]b c\uFFFDd", Texts.clean("a\u202Eb\nc\u0000d"));
        assertEquals("\uFFFD", Texts.clean("\uD800"));
        assertEquals("Zenda", Texts.clean("Zenda"));
    }
}
