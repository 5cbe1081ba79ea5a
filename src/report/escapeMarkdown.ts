/**
 * Text made safe for Markdown: shown as it stands, in a paragraph or a table cell, whatever it holds.
 * Ids, errors and reasons come from files of other people; none of it may become a cell border, code, a link under
 * another name, an image or HTML. Line ends and control characters become spaces, for either would end the cell.
 * Intervals such as [80, 91] stay readable in the source: such brackets link to nothing.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\[[\d., ]+\](?![([:])|[\\`*_[\]~|]/g, (found) => (found.length > 1 ? found : `\\${found}`))
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(\s*)([#+=-])(?=[\s#=-]|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
