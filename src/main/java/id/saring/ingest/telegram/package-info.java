/** Telegram Desktop's chat exports; {@link id.saring.ingest.telegram.TelegramJsonReader} first. */
package id.saring.ingest.telegram;
