using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.PlainText;

/// <summary>Finds the encoding of a text by what its bytes say.</summary>
public static class TextDecoding
{
    private const char Replacement = '\uFFFD';
    private const int SampleLength = 4000;
    private const double PlausibleChinese = 0.9;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf8Lenient = new UTF8Encoding(false, throwOnInvalidBytes: false);
    private static readonly Encoding Gb18030 = CodePage(54936, strict: true);
    private static readonly Encoding Gb18030Lenient = CodePage(54936, strict: false);
    private static readonly Encoding Gb2312 = CodePage(936, strict: false);

    public static DecodedText Decode(byte[] bytes)
    {
        var decoded = ByMark(bytes) ?? ByTrial(bytes);
        if (decoded is null || IsBinary(decoded)) throw new UnreadableDocumentException(ForeignFormats.Unknown);
        return decoded;
    }

    private static DecodedText? ByMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Lenient(bytes, 3, Utf8Lenient, "UTF-8"),
        [0xFF, 0xFE, 0, 0, ..] => Lenient(bytes, 4, new UTF32Encoding(false, false), "UTF-32LE"),
        [0, 0, 0xFE, 0xFF, ..] => Lenient(bytes, 4, new UTF32Encoding(true, false), "UTF-32BE"),
        [0xFF, 0xFE, ..] => Lenient(bytes, 2, new UnicodeEncoding(false, false), "UTF-16LE"),
        [0xFE, 0xFF, ..] => Lenient(bytes, 2, new UnicodeEncoding(true, false), "UTF-16BE"),
        [0x84, 0x31, 0x95, 0x33, ..] => Lenient(bytes, 4, Gb18030Lenient, "GB18030"),
        _ => null,
    };

    private static DecodedText? ByTrial(byte[] bytes)
    {
        var holdsNul = bytes.AsSpan().Contains((byte)0);
        if (!holdsNul && Strict(bytes, Utf8, "UTF-8") is { } utf8) return utf8;
        if (Utf16WithoutMark(bytes) is { } utf16) return utf16;
        if (holdsNul) return null;
        var lenient = Lenient(bytes, 0, Utf8Lenient, "UTF-8");
        if (IsMostlySound(lenient, times: 5)) return lenient;
        if (Strict(bytes, Gb18030, "GB18030") is { } gb) return gb;
        var lenientGb = Lenient(bytes, 0, Gb18030Lenient, "GB18030");
        return IsMostlySound(lenientGb, times: 10) ? lenientGb : null;
    }

    // Chinese text without a mark: read the right way round it is made of common characters, any other way of rare ones.
    private static DecodedText? Utf16WithoutMark(byte[] bytes)
    {
        var little = Lenient(bytes, 0, new UnicodeEncoding(false, false), "UTF-16LE");
        var big = Lenient(bytes, 0, new UnicodeEncoding(true, false), "UTF-16BE");
        var (littleShare, bigShare) = (CommonShare(little.Text), CommonShare(big.Text));
        var (best, share) = littleShare >= bigShare ? (little, littleShare) : (big, bigShare);
        return share >= PlausibleChinese ? best : null;
    }

    // A few broken bytes in Chinese text of the right encoding; in the wrong one nearly every character breaks.
    private static bool IsMostlySound(DecodedText decoded, int times) =>
        decoded.Text.Count(c => c > 0x7F && c != Replacement) > decoded.Broken * times;

    // Printable ASCII, Chinese punctuation, and characters of GB 2312 (two bytes from A1 up).
    private static double CommonShare(string text)
    {
        if (text.Length == 0) return 0;
        var sample = text.Length > SampleLength ? text[..SampleLength] : text;
        var common = 0;
        Span<byte> bytes = stackalloc byte[8];
        for (var i = 0; i < sample.Length; i++)
        {
            var c = sample[i];
            if (c < 0x80) common += c is >= ' ' and <= '~' or '\t' or '\r' or '\n' ? 1 : 0;
            else if (!char.IsSurrogate(c) && Gb2312.GetBytes(sample.AsSpan(i, 1), bytes) == 2 && bytes[0] is >= 0xA1 and <= 0xF7 && bytes[1] >= 0xA1) common++;
        }
        return (double)common / sample.Length;
    }

    private static bool IsBinary(DecodedText decoded)
    {
        var text = decoded.Text;
        if (text.Contains('\0', StringComparison.Ordinal) || decoded.Broken * 5 > text.Length) return true;
        var controls = text.Count(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or WordMarks.CellEnd or >= '\u0013' and <= '\u0015'));
        return controls * 20 > text.Length;
    }

    private static DecodedText? Strict(byte[] bytes, Encoding encoding, string name)
    {
        try
        {
            return new DecodedText(encoding.GetString(bytes), name, 0);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Lenient(byte[] bytes, int skip, Encoding encoding, string name)
    {
        var text = encoding.GetString(bytes, skip, bytes.Length - skip);
        return new DecodedText(text, name, text.Count(c => c == Replacement));
    }

    private static Encoding CodePage(int number, bool strict)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        DecoderFallback fallback = strict ? DecoderFallback.ExceptionFallback : new DecoderReplacementFallback("\uFFFD");
        return Encoding.GetEncoding(number, EncoderFallback.ReplacementFallback, fallback);
    }
}
