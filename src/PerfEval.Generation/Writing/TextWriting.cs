using System.Text;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Writes plain text in one of the ways that exports have: flattened tables, blank lines, wrapped lines, portal chrome, line ends, encodings.</summary>
internal sealed class TextWriting : IDraftWriter
{
    static TextWriting() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string Extension => "txt";

    public byte[] Write(Draft draft, Dice dice)
    {
        var indent = dice.Of("", "    ", "　　");
        var between = dice.Chance(15) ? "\n\n" : "\n";
        var flatten = FlatTable.Manner(dice);
        // A line that ends within a sentence is told from a paragraph by the indent of the next one.
        var width = indent == "　　" && dice.Chance(20) ? dice.Between(34, 44) : int.MaxValue;
        // Programs count columns, of which a Chinese character takes two, or characters.
        var columns = width < int.MaxValue && dice.Chance(70);
        if (columns) width *= 2;
        var portal = PortalChrome.Of(draft.Facts, dice);
        var text = new StringBuilder(portal?.Before);
        foreach (var block in draft.Blocks)
        {
            text.Append(block switch
            {
                Paragraph { Title: true } p => p.Text + "\n",
                Paragraph { Right: true } p => new string(' ', 32) + p.Text,
                Paragraph { Level: > 0 } p => p.Text,
                Paragraph p => Wrapped(indent + p.Text, width, columns),
                DraftTable t => flatten(t),
                _ => "",
            }).Append(between);
        }
        text.Append(portal?.After);
        if (dice.Chance(12)) text.Replace("\n", "\r\n");
        return Encoded(text.ToString(), dice);
    }

    // As programs do it: a word goes onto the next line where it doesn't fit, numbers and Latin words stay whole, no line begins with a stop.
    private static string Wrapped(string text, int width, bool columns)
    {
        var lines = new StringBuilder();
        var column = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && (IsLatin(text[end - 1]) && IsLatin(text[end]) || Closing.Contains(text[end], StringComparison.Ordinal))) end++;
            var word = text[i..end];
            var wide = columns ? word.Sum(c => c < 0x2E80 ? 1 : 2) : word.Length;
            if (column > 0 && column + wide > width)
            {
                lines.Append('\n');
                column = 0;
            }
            lines.Append(word);
            column += wide;
            i = end;
        }
        return lines.ToString();
    }

    private const string Closing = "，。；：、）”％》";

    private static bool IsLatin(char c) => c is > ' ' and < '\u0400';

    private static byte[] Encoded(string text, Dice dice) => dice.Between(1, 20) switch
    {
        1 => Encoding.GetEncoding("GB18030").GetBytes(text),
        2 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
