package io.github.entente.dossier;

import java.util.List;
import java.util.Locale;

/**
 * A picture as SVG. Its colours and sizes are attributes, so that it can be read alone; classes of the same
 * names let a page's style sheet override the colours.
 */
final class Svg {
    /** A colour, and the class by which a style sheet can change it. */
    enum Paint {
        PAPER("paper", "#ffffff"),
        PANEL("panel", "#f4f5f7"),
        INK("ink", "#1b1f24"),
        FAINT("faint", "#57606a"),
        GRID("grid", "#d0d7de"),
        FOR("for", "#1a7f37"),
        FOR_PALE("for-pale", "#d4f0db"),
        AGAINST("against", "#b3261e"),
        AGAINST_PALE("against-pale", "#fbdcd9"),
        BOTH("both", "#8a5a00"),
        BOTH_PALE("both-pale", "#fdebc8"),
        FINDING("finding", "#5b4bb7"),
        ON_DARK("on-dark", "#ffffff");

        final String css;
        final String colour;

        Paint(String css, String colour) {
            this.css = css;
            this.colour = colour;
        }
    }

    private final Markup out = new Markup();

    /**
     * Begins a picture.
     *
     * @param id unique in a page
     * @param title its name, for those who do not see it
     * @param description what it shows, for them too
     */
    Svg(String id, int width, int height, String title, String description) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "picture",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif",
                "font-size",
                "13");
        out.element("title", title, "id", id + "-title");
        out.element("desc", description, "id", id + "-desc").line();
        rect(0, 0, width, height, Paint.PAPER);
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    Svg rect(double x, double y, double w, double h, Paint fill, String... more) {
        out.empty(
                "rect",
                with(
                        more,
                        "class",
                        "fill-" + fill.css,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(w),
                        "height",
                        number(h),
                        "fill",
                        fill.colour));
        return this;
    }

    /** A box with an outline. */
    Svg box(double x, double y, double w, double h, Paint fill, Paint stroke, String... more) {
        out.empty(
                "rect",
                with(
                        more,
                        "class",
                        "fill-" + fill.css + " stroke-" + stroke.css,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(w),
                        "height",
                        number(h),
                        "rx",
                        "5",
                        "fill",
                        fill.colour,
                        "stroke",
                        stroke.colour));
        return this;
    }

    /** A box that is filled with a {@link #hatching}. */
    Svg hatched(double x, double y, double w, double h, String hatching, Paint stroke) {
        out.empty(
                "rect",
                "class",
                "stroke-" + stroke.css,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(w),
                "height",
                number(h),
                "fill",
                "url(#" + hatching + ")",
                "stroke",
                stroke.colour);
        return this;
    }

    Svg path(String data, Paint stroke, double strokeWidth, String... more) {
        out.empty(
                "path",
                with(
                        more,
                        "class",
                        "stroke-" + stroke.css,
                        "d",
                        data,
                        "fill",
                        "none",
                        "stroke",
                        stroke.colour,
                        "stroke-width",
                        number(strokeWidth)));
        return this;
    }

    Svg shape(String data, Paint fill, String... more) {
        out.empty("path", with(more, "class", "fill-" + fill.css, "d", data, "fill", fill.colour));
        return this;
    }

    Svg text(double x, double y, String text, Paint fill, String... more) {
        out.element(
                "text",
                text,
                with(more, "class", "fill-" + fill.css, "x", number(x), "y", number(y), "fill", fill.colour));
        return this;
    }

    /** One line under the other. */
    Svg lines(double x, double y, double step, List<String> lines, Paint fill, String... more) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * step, lines.get(i), fill, more);
        }
        return this;
    }

    /** Begins a group with a tip, which viewers show and screen readers read. */
    Svg group(String tip) {
        out.open("g");
        if (!tip.isEmpty()) {
            out.element("title", tip);
        }
        return this;
    }

    Svg endGroup() {
        out.closeLine();
        return this;
    }

    /** Stripes of a colour on a paler one. */
    Svg hatching(String id, Paint stripes, Paint ground) {
        out.open("defs")
                .open(
                        "pattern",
                        "id",
                        id,
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)");
        rect(0, 0, 6, 6, ground);
        rect(0, 0, 2.5, 6, stripes);
        out.close().closeLine();
        return this;
    }

    private static String[] with(String[] more, String... first) {
        String[] all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    Markup done() {
        return out.closeLine();
    }
}
