using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>Breaks the objects of a PDF file: numbers, names, references, and what is in its packed streams.</summary>
internal static class PdfMutations
{
    private static readonly string[] Numbers = ["0", "-1", "1", "99999", "2147483647", "-0.00001", "1e9", "200000", "0.5", "65536"];

    private static readonly string[] Operators = ["q ", "Q ", "BT ", "ET ", "S ", "f ", "0 0 0 0 0 0 cm ", "1e6 0 0 1e6 0 0 cm ", "0 1 -1 0 0 0 cm ", "3 Tr ", "7 Tr ", "W n ", "0 0 m 99999 0 l S ", "<FFFFFFFF> Tj ", "[] TJ ", "/F1 0 Tf ", "/F1 -12 Tf "];

    public static byte[] Of(byte[] file, Dice dice)
    {
        var text = Encoding.Latin1.GetString(file);
        for (var i = dice.Between(1, 4); i > 0; i--) text = Once(text, dice);
        return Encoding.Latin1.GetBytes(text);
    }

    private static string Once(string text, Dice dice) => dice.Below(6) switch
    {
        0 or 1 => Replaced(text, @"(?<=[ \[/A-Za-z])-?\d+(?:\.\d+)?(?=[ /\]>\n])", dice, _ => dice.One(Numbers)),
        2 => Replaced(text, @"/[A-Z]\w+", dice, _ => dice.One(["/Type", "/Kids", "/Parent", "/Length", "/Filter/LZWDecode", "/Encrypt", "/Rotate 90", "/Font", "/X", "/MediaBox[0 0 0 0]"])),
        3 => Replaced(text, @"\d+ 0 R", dice, _ => $"{dice.Below(60)} 0 R"),
        4 => Replaced(text, "endobj|endstream|stream|obj|xref|trailer|startxref", dice, _ => dice.One(["", "endobj", "stream"])),
        _ => Repacked(text, dice),
    };

    private static string Replaced(string text, string pattern, Dice dice, Func<string, string> with)
    {
        var match = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).Match(text, dice.Below(text.Length));
        return match.Success ? text[..match.Index] + with(match.Value) + text[(match.Index + match.Length)..] : text;
    }

    // What draws the page is unpacked, broken and packed again; the wrong length that is left is one more thing to repair.
    private static string Repacked(string text, Dice dice)
    {
        var start = text.IndexOf("stream\n", dice.Below(text.Length), StringComparison.Ordinal);
        if (start < 0) return text;
        start += "stream\n".Length;
        var end = text.IndexOf("endstream", start, StringComparison.Ordinal);
        if (end < 0) return text;
        var content = Encoding.Latin1.GetBytes(text[start..end]);
        try
        {
            using var unpacking = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            unpacking.CopyTo(unpacked);
            content = unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
        }
        var broken = Broken(Encoding.Latin1.GetString(content), dice);
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) packing.Write(Encoding.Latin1.GetBytes(broken));
        return text[..start] + Encoding.Latin1.GetString(packed.ToArray()) + "\n" + text[end..];
    }

    private static string Broken(string content, Dice dice)
    {
        for (var i = dice.Between(1, 20); i > 0 && content.Length > 0; i--)
        {
            var at = content.IndexOf(' ', dice.Below(content.Length));
            if (at < 0) continue;
            content = dice.Chance(60) ? content[..(at + 1)] + string.Concat(Enumerable.Repeat(dice.One(Operators), dice.Chance(5) ? 2000 : 1)) + content[(at + 1)..] : Replaced(content, @"-?\d+(?:\.\d+)?", dice, _ => dice.One(Numbers));
        }
        return content;
    }
}
