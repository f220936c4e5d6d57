/**
 * WhatsApp's text exports; {@link id.saring.ingest.whatsapp.WhatsAppReader} first.
 *
 * <p>A file is read twice: {@link id.saring.ingest.whatsapp.Survey} learns how this phone writes
 * its headers, whether the day or the month comes first, and who sends; then the messages are cut
 * out.
 */
package id.saring.ingest.whatsapp;
