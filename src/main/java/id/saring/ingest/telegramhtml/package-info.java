/**
 * Telegram Desktop's chat exports as pages; {@link
 * id.saring.ingest.telegramhtml.TelegramHtmlReader} first.
 */
package id.saring.ingest.telegramhtml;
