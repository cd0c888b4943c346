using System.Text;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Archives;

/// <summary>
/// The names of the entries of a zip file. Windows and the Chinese packers write GBK without saying so, macOS UTF-8 without saying so; the
/// names of an archive are all in one encoding, so they are judged together.
/// </summary>
internal static class ZipNames
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static List<string> Of(IReadOnlyList<ZipEntry> entries)
    {
        var unsaid = IsUtf8(entries.Where(e => !e.IsNameUtf8 && e.UnicodeName is null)) ? Encoding.UTF8 : Gb18030;
        return [.. entries.Select(e => e.UnicodeName ?? (e.IsNameUtf8 ? Encoding.UTF8 : unsaid).GetString(e.Name))];
    }

    // Two GBK bytes may look like one letter of Greek or Arabic in UTF-8, but not like a Chinese character.
    private static bool IsUtf8(IEnumerable<ZipEntry> entries)
    {
        try
        {
            var words = string.Concat(entries.Where(e => e.Name.Any(b => b > 0x7F)).Select(e => Utf8.GetString(e.Name)));
            return words.Any(c => c >= '\u2E80');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
