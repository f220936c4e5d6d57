/**
 * Large JSON files, one record at a time.
 *
 * <p>{@link id.saring.ingest.json.JsonRecords} cuts the elements of chosen arrays out of a stream
 * of bytes without understanding them, {@link id.saring.ingest.json.JsonRoots} the outermost ones
 * of a file in any layout; {@link id.saring.ingest.json.JsonElement#parse} turns one of them into a
 * {@link id.saring.ingest.json.JsonValue}. So a damaged element costs only itself. {@link
 * id.saring.ingest.json.JsonOutline} tells by the first bytes what a file looks like.
 */
package id.saring.ingest.json;
