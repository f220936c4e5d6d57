package id.saring.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Plots as SVG, drawn by Lets-Plot: it has its own table of letter widths and asks no font of the
 * machine, so that a night is drawn the same everywhere. Colours are left to the style of the page
 * ({@link PlainSvg}). Pure functions.
 */
final class Plot {

  /** Pixels; on a narrow telephone the plot shrinks by a quarter and stays readable. */
  private static final double WIDTH = 440;

  private static final double BAR = 24;

  /** A lone bar gets the room of two: its label would be cut. */
  private static final int FEWEST = 2;

  private static final double MARGIN = 16;
  private static final double HEIGHT = 190;

  /** Letters of a label; the whole name stands in the table beside the plot. */
  private static final int LETTERS = 20;

  /** Marks along the axis of days. */
  private static final int MOST_MARKS = 5;

  private static final String MARK = PlainSvg.MARK;

  private Plot() {}

  /**
   * A bar to the right for each name, with its number.
   *
   * @return empty if there is nothing to draw, or it cannot be drawn here
   */
  static Optional<String> bars(List<Counted> counts) {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    List<Object> places = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    List<Object> figures = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      places.add((double) (counts.size() - i));
      values.add((double) counts.get(i).count());
      labels.add(brief(counts.get(i).name()));
      figures.add("\u00A0" + Figures.number(counts.get(i).count()));
    }
    double longest = counts.stream().mapToLong(Counted::count).max().orElse(1);
    Map<String, Object> spec =
        plot(
            map("p", places, "v", values, "t", figures),
            WIDTH,
            Math.max(counts.size(), FEWEST) * BAR + MARGIN,
            list(
                map("geom", "bar", "stat", "identity", "width", 0.68, "fill", MARK, "color", MARK),
                map(
                    "geom",
                    "text",
                    "mapping",
                    map("x", "p", "y", "v", "label", "t"),
                    "color",
                    PlainSvg.LETTERS,
                    "hjust",
                    0.0,
                    "size",
                    6.0)),
            list(
                map("aesthetic", "x", "breaks", places, "labels", labels),
                map(
                    "aesthetic", "y",
                    "limits", list(0.0, Math.max(1, longest) * 1.25),
                    "expand", list(0.0, 0.0))));
    spec.put("coord", map("name", "flip", "flip", true));
    spec.put("theme", theme("panel_grid", "axis_text_y"));
    return drawn(spec);
  }

  /** A column for each count, marked by every sixth name. */
  static Optional<String> columns(List<Counted> counts) {
    List<Object> marks = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    for (int i = 0; i < counts.size(); i += 6) {
      marks.add((double) i);
      labels.add(counts.get(i).name());
    }
    return along(
        counts,
        marks,
        labels,
        list(map("geom", "bar", "stat", "identity", "width", 0.8, "fill", MARK, "color", MARK)));
  }

  /** A column for each day or month, or a line if they are many. */
  static Optional<String> days(List<Counted> days) {
    List<Object> marks = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    int step = Math.max(1, (days.size() + MOST_MARKS - 1) / MOST_MARKS);
    for (int i = 0; i < days.size(); i += step) {
      marks.add((double) i);
      labels.add(Figures.brief(days.get(i).name()));
    }
    return along(
        days,
        marks,
        labels,
        list(map("geom", "bar", "stat", "identity", "width", 0.8, "fill", MARK, "color", MARK)));
  }

  /** A line with a point for each night. */
  static Optional<String> line(List<Counted> nights) {
    List<Object> marks = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    int step = Math.max(1, (nights.size() + MOST_MARKS - 1) / MOST_MARKS);
    for (int i = 0; i < nights.size(); i += step) {
      marks.add((double) i);
      labels.add(Figures.brief(nights.get(i).name()));
    }
    return along(
        nights,
        marks,
        labels,
        list(
            map("geom", "line", "color", MARK, "size", 1.0),
            map("geom", "point", "color", MARK, "fill", MARK, "size", 3.0)));
  }

  private static Optional<String> along(
      List<Counted> counts, List<Object> marks, List<Object> labels, List<Object> layers) {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    List<Object> places = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      places.add((double) i);
      values.add((double) counts.get(i).count());
    }
    double most = counts.stream().mapToLong(Counted::count).max().orElse(1);
    Map<String, Object> spec =
        plot(
            map("p", places, "v", values),
            WIDTH,
            HEIGHT,
            layers,
            list(
                map("aesthetic", "x", "breaks", marks, "labels", labels),
                map(
                    "aesthetic",
                    "y",
                    "limits",
                    list(0.0, Math.max(4, most * 1.05)),
                    "expand",
                    list(0.0, 0.0))));
    spec.put("theme", theme("panel_grid_major_x", "panel_grid_minor"));
    return drawn(spec);
  }

  private static Map<String, Object> plot(
      Map<String, Object> data,
      double width,
      double height,
      List<Object> layers,
      List<Object> scales) {
    for (Object layer : layers) {
      @SuppressWarnings("unchecked") // made above
      Map<String, Object> one = (Map<String, Object>) layer;
      one.put("tooltips", "none");
    }
    return map(
        "kind",
        "plot",
        "data",
        data,
        "mapping",
        map("x", "p", "y", "v"),
        "ggsize",
        map("width", width, "height", height),
        "layers",
        layers,
        "scales",
        scales);
  }

  private static Map<String, Object> theme(String... blank) {
    Map<String, Object> theme =
        map(
            "name", "minimal",
            "axis_title", "blank",
            "axis_ticks", "blank",
            "legend_position", "none");
    Arrays.stream(blank).forEach(part -> theme.put(part, "blank"));
    return theme;
  }

  /**
   * A page without plots is a page: every number stands in a table too. So whatever the library
   * throws, also because parts of it are missing, takes the plot away and nothing else.
   */
  private static Optional<String> drawn(Map<String, Object> spec) {
    try {
      String svg =
          PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
              spec, null, (width, height, rgb) -> "", false);
      return PlainSvg.of(svg);
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static String brief(String name) {
    int letters = name.codePointCount(0, name.length());
    String visible = Visible.line(name);
    return letters <= LETTERS
        ? visible
        : visible.substring(0, visible.offsetByCodePoints(0, LETTERS - 1)) + "…";
  }

  private static List<Object> list(Object... values) {
    return new ArrayList<>(Arrays.asList(values));
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
