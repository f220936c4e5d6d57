import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.lexicon.Level;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes what a lexicon looks for as other tools can look for it: {@code forms.tsv} with the forms of
 * one entry on a line, parted by tabs, and {@code forms.txt} with one form a line. Run as {@code
 * Surfaces listed|all FOLDER LAYER...}.
 *
 * <p>{@code listed} takes each term and its listed spellings, {@code all} also the forms that saring
 * makes of them. Disguises and drawn-out letters, which saring undoes too, no list can hold.
 */
public final class Surfaces {

  private Surfaces() {}

  public static void main(String[] args) throws Exception {
    boolean all = args[0].equals("all");
    Path folder = Path.of(args[1]);
    List<Path> layers = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      layers.add(Path.of(args[i]));
    }
    LexiconLoad load = LexiconReader.read(layers);
    if (load.hasErrors()) {
      throw new IllegalStateException("the lexicon has errors: saring lexicon check tells them");
    }
    FormGenerator generator = new FormGenerator();
    List<String> lines = new ArrayList<>();
    Set<String> forms = new LinkedHashSet<>();
    for (Entry entry : load.lexicon().entries().values()) {
      if (entry.status().matches()) {
        List<String> own =
            generator.forms(entry).stream()
                .filter(form -> all || form.level() != Level.BENTUK)
                .map(Form::text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        lines.add(String.join("\t", own));
        forms.addAll(own);
      }
    }
    Files.write(folder.resolve("forms.tsv"), lines);
    Files.write(folder.resolve("forms.txt"), forms);
    System.out.println(lines.size() + " entries, " + forms.size() + " forms");
  }
}
