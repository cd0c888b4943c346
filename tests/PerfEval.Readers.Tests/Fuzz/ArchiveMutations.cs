using System.IO.Compression;
using System.Text;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>Breaks what is in an archive and packs it again, so that the readers behind the archive get to see it.</summary>
internal static class ArchiveMutations
{
    public static byte[] Of(byte[] file, Dice dice)
    {
        var entries = Unpacked(file);
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            var at = dice.Chance(60) ? Longest(entries) : dice.Below(entries.Count);
            var (name, content) = entries[at];
            switch (dice.Below(11))
            {
                case 0:
                    if (entries.Count > 1) entries.RemoveAt(at);
                    break;
                case 1:
                    entries.Add((name, content));
                    break;
                case 2:
                    entries[at] = (dice.One(["../../" + name, name.ToUpperInvariant(), "", "word/document.xml", "/" + name, name + "\0", new string('a', 3000)]), content);
                    break;
                case 3:
                    entries[at] = (name, ByteMutations.Of([.. content, 32], entries[dice.Below(entries.Count)].Content.Append((byte)32).ToArray(), dice));
                    break;
                case 4 or 5 or 6 or 7 or 8 when TreeMutations.Of(content, dice) is { } broken:
                    entries[at] = (name, broken);
                    break;
                default:
                    entries[at] = (name, Encoding.UTF8.GetBytes(MarkupMutations.Of(Encoding.UTF8.GetString(content), dice)));
                    break;
            }
        }
        return Packed(entries);
    }

    // The part with the words: the longest.
    private static int Longest(List<(string Name, byte[] Content)> entries) => entries.IndexOf(entries.MaxBy(e => e.Content.Length));

    private static List<(string Name, byte[] Content)> Unpacked(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(e =>
        {
            using var content = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(content);
            return (e.FullName, content.ToArray());
        })];
    }

    private static byte[] Packed(List<(string Name, byte[] Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name.Length == 0 ? "x" : name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        return stream.ToArray();
    }
}
