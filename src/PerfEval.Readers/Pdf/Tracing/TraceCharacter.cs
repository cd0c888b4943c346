using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>The character of a glyph as the trace writes it: itself, <c>&amp;lt;</c>, <c>&amp;#x0003;</c>, or -1 when it shares that of another glyph.</summary>
internal static class TraceCharacter
{
    public static string Text(ReadOnlySpan<byte> code)
    {
        if (code.Length == 0 || code.SequenceEqual("-1"u8)) return "";
        if (code[0] == '&' && code.Length > 1) return GlyphText.Of(Entity(code));
        return GlyphText.Of(Rune.DecodeFromUtf8(code, out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar);
    }

    private static Rune Entity(ReadOnlySpan<byte> code)
    {
        if (code.StartsWith("&#x"u8)) return Hexadecimal(code[3..].TrimEnd((byte)';'));
        if (code.SequenceEqual("&lt;"u8)) return new Rune('<');
        if (code.SequenceEqual("&gt;"u8)) return new Rune('>');
        if (code.SequenceEqual("&quot;"u8)) return new Rune('"');
        if (code.SequenceEqual("&apos;"u8)) return new Rune('\'');
        return new Rune('&');
    }

    private static Rune Hexadecimal(ReadOnlySpan<byte> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.TryCreate(value, out var rune) ? rune : Rune.ReplacementChar;
}
