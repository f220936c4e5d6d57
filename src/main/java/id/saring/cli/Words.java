package id.saring.cli;

import id.saring.io.Message;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * What is said to the user, in the user's language.
 *
 * @param locale English or Indonesian
 */
record Words(Locale locale) {

  Words {
    locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Message.INDONESIAN;
  }

  /** Returns the sentence with this key of the room {@code cli}. */
  String say(String key, Object... values) {
    return Message.of("cli." + key, values).in(locale);
  }

  /** A number with the separators of the language. */
  String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A share as percent with one decimal, without the sign. */
  String percent(double share) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(100 * share);
  }
}
