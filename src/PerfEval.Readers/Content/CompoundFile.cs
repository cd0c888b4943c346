using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Readers.Content;

/// <summary>
/// The streams at the root of a compound file (复合文档: doc, xls, wps, encrypted docx), as far as the file lets itself be followed
/// ([MS-CFB]). A workbook that is embedded in a letter has its streams deeper, so that only the root tells what a file is.
/// </summary>
internal sealed class CompoundFile
{
    private const int MostEntries = 20_000;
    private const int EntryLength = 128;
    private const int SmallBelow = 4096;
    private const int SmallSector = 64;
    private const int StreamHead = 512;
    private const uint EndOfChain = 0xFFFFFFF8;     // and above: free, end of chain, sector of the table itself

    // What tells the kind of a file; looked for anywhere in one whose directory is lost.
    private static readonly string[] Telling = ["EncryptedPackage", "WordDocument", "Workbook", "PowerPoint Document"];

    private readonly Dictionary<string, byte[]> _heads = new(StringComparer.OrdinalIgnoreCase);

    private CompoundFile() { }

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Null when the bytes are no compound file.</summary>
    public static CompoundFile? Read(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Signature)) return null;
        var file = new CompoundFile();
        if (content.Length >= 512 && BinaryPrimitives.ReadUInt16LittleEndian(content[30..]) is 9 or 12)
            file.ReadDirectory(new Sectors(content, 1 << BinaryPrimitives.ReadUInt16LittleEndian(content[30..])), BinaryPrimitives.ReadUInt32LittleEndian(content[48..]));
        if (file._heads.Count == 0)
            foreach (var stream in Telling)
                if (content.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0) file._heads[stream] = [];
        return file;
    }

    public bool Holds(string stream) => _heads.ContainsKey(stream);

    /// <summary>The first bytes of a stream at the root; empty when there is none.</summary>
    public ReadOnlySpan<byte> Head(string stream) => _heads.GetValueOrDefault(stream);

    private void ReadDirectory(Sectors sectors, uint first)
    {
        var entries = new List<(string Name, uint Left, uint Right, uint Child, uint Start, uint Size)>();
        for (var sector = first; sector < EndOfChain && entries.Count < MostEntries && sectors.At(sector) is { Length: > 0 } bytes; sector = sectors.Next(sector))
            for (var at = 0; at + EntryLength <= bytes.Length; at += EntryLength) entries.Add(Entry(bytes.Slice(at, EntryLength)));
        if (entries.Count == 0) return;
        var (waiting, seen) = (new Stack<uint>([entries[0].Child]), new HashSet<uint>());
        while (waiting.TryPop(out var index))
        {
            if (index >= entries.Count || !seen.Add(index)) continue;
            var entry = entries[(int)index];
            var head = entry.Size >= SmallBelow ? sectors.At(entry.Start) : sectors.Small(entries[0].Start, entry.Start);
            _heads[entry.Name] = head[..Math.Min(head.Length, StreamHead)].ToArray();
            waiting.Push(entry.Left);
            waiting.Push(entry.Right);
        }
    }

    private static (string, uint, uint, uint, uint, uint) Entry(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(bytes[64..]) - 2, 0, 62);
        uint At(ReadOnlySpan<byte> b, int at) => BinaryPrimitives.ReadUInt32LittleEndian(b[at..]);
        return (Encoding.Unicode.GetString(bytes[..length]), At(bytes, 68), At(bytes, 72), At(bytes, 76), At(bytes, 116), At(bytes, 120));
    }

    private readonly ref struct Sectors(ReadOnlySpan<byte> content, int size)
    {
        private readonly ReadOnlySpan<byte> _content = content;

        public ReadOnlySpan<byte> At(uint sector)
        {
            var start = (sector + 1L) * size;
            return sector < EndOfChain && start < _content.Length ? _content[(int)start..(int)Math.Min(_content.Length, start + size)] : [];
        }

        /// <summary>A small stream stands in the stream of the root, in sectors of 64 bytes.</summary>
        public ReadOnlySpan<byte> Small(uint root, uint start)
        {
            var at = (long)start * SmallSector;
            for (; at >= size && root < EndOfChain && at < _content.Length; at -= size) root = Next(root);
            var sector = At(root);
            return at < sector.Length ? sector[(int)at..] : [];
        }

        // The first 109 sectors of the allocation table are named in the header; they reach over 6.8 MB, where directories end.
        public uint Next(uint sector)
        {
            var index = (int)(sector / (uint)(size / 4));
            if (index >= 109) return EndOfChain;
            var table = At(BinaryPrimitives.ReadUInt32LittleEndian(_content[(76 + 4 * index)..]));
            var at = (int)(sector % (uint)(size / 4)) * 4;
            return at + 4 <= table.Length ? BinaryPrimitives.ReadUInt32LittleEndian(table[at..]) : EndOfChain;
        }
    }
}
