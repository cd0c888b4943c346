using System.Text;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Writing;

/// <summary>Writes plain text, with its tables flattened in one of the ways that exports have.</summary>
internal sealed class TextWriting : IDraftWriter
{
    public string Extension => "txt";

    public byte[] Write(Draft draft, Dice dice)
    {
        var indent = dice.Of("", "    ", "　　");
        var flatten = dice.Of<Func<DraftTable, string>>(FlatTable.Tabs, FlatTable.Tabs, FlatTable.CellALine);
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
            }).Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
