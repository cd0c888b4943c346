using System.Runtime.InteropServices;
using System.Text;

namespace PerfEval.Language.Dictionary;

/// <summary>The compiled dictionary as bytes: arrays as they lie in memory, so that reading is copying.</summary>
internal static class DictionaryFile
{
    // Changes with the layout below, so that an older file is refused and not misread.
    private const int Format = 0x50455731;

    public static void Write(Stream file, WordLexicon dictionary)
    {
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write(dictionary.UnknownWeight);
        writer.Write(dictionary.MedianIdf);
        writer.Write(dictionary.Tags.Length);
        foreach (var tag in dictionary.Tags)
        {
            writer.Write(tag);
        }

        Write<ushort>(writer, dictionary.Trie.Codes);
        Write<TrieNode>(writer, dictionary.Trie.Nodes);
        Write<WordEntry>(writer, dictionary.Entries);
        Write<double>(writer, dictionary.Characters.Start);
        Write<double>(writer, dictionary.Characters.Transitions);
        Write<double>(writer, dictionary.Characters.Emissions);
    }

    public static WordLexicon Read(Stream file)
    {
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Format)
        {
            throw new InvalidDataException("词典文件的格式与程序不符，请重新生成。");
        }

        var unknownWeight = reader.ReadDouble();
        var medianIdf = reader.ReadSingle();
        var tags = new string[reader.ReadInt32()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = reader.ReadString();
        }

        var trie = new PrefixTrie(Read<ushort>(reader), Read<TrieNode>(reader));
        var entries = Read<WordEntry>(reader);
        var characters = new CharacterModel(Read<double>(reader), Read<double>(reader), Read<double>(reader));
        return new WordLexicon(trie, entries, tags, characters, unknownWeight, medianIdf);
    }

    private static void Write<T>(BinaryWriter writer, T[] items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items.AsSpan()));
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var items = GC.AllocateUninitializedArray<T>(reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
