using System.Text;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Writes plain text in one of the ways that exports have: flattened tables, blank lines, line ends, encodings.</summary>
internal sealed class TextWriting : IDraftWriter
{
    static TextWriting() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string Extension => "txt";

    public byte[] Write(Draft draft, Dice dice)
    {
        var indent = dice.Of("", "    ", "　　");
        var between = dice.Chance(15) ? "\n\n" : "\n";
        var flatten = dice.Of<Func<DraftTable, string>>(FlatTable.Tabs, FlatTable.Tabs, FlatTable.CellALine, FlatTable.Drawn);
        var text = new StringBuilder();
        foreach (var block in draft.Blocks)
        {
            text.Append(block switch
            {
                Paragraph { Title: true } p => p.Text + "\n",
                Paragraph { Right: true } p => new string(' ', 32) + p.Text,
                Paragraph { Level: > 0 } p => p.Text,
                Paragraph p => indent + p.Text,
                DraftTable t => flatten(t),
                _ => "",
            }).Append(between);
        }
        if (dice.Chance(12)) text.Replace("\n", "\r\n");
        return Encoded(text.ToString(), dice);
    }

    private static byte[] Encoded(string text, Dice dice) => dice.Between(1, 20) switch
    {
        1 => Encoding.GetEncoding("GB18030").GetBytes(text),
        2 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
